export { khopApplication } from './application.ts';
