import { runContract } from '../contract/run-contract.js';

runContract('WooCommerce');
