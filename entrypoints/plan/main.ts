import './page.css';
import { showAdvice } from './show-advice.ts';

showAdvice('page');
