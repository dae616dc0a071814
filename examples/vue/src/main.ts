import { createApp } from 'vue';
import App from './app.vue';
import { tellUptier } from './tell-uptier.js';

tellUptier();
createApp(App).mount('#app');
