import { defineBackground } from 'wxt/utils/define-background';
import { serveBackground } from '../lib/extension/background.ts';

export default defineBackground(() => serveBackground());
