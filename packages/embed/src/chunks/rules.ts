/** What campaigns and experiments need: loaded where a feed has some. */
export { rules } from '@uptier/core/rules';
