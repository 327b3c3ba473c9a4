import { showAdvice } from '../plan/show-advice.ts';

showAdvice('panel');
