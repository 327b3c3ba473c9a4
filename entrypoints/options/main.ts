import '../../components/tokens.css';
import '../welcome/page.css';
import { mount } from 'svelte';
import Options from '../../components/welcome/Options.svelte';
import { words } from '../../lib/extension/words.ts';
import { keysNow, watchSettings } from './settings-state.svelte.ts';

const { signal } = new AbortController();

mount(Options, {
  target: document.body,
  props: {
    words,
    knowledge: import('built:knowledge').then(({ knowledge }) => knowledge),
    settings: watchSettings(signal),
    keys: keysNow(),
  },
});
