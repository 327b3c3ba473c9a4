import '../../components/tokens.css';
import './page.css';
import { mount } from 'svelte';
import Welcome from '../../components/welcome/Welcome.svelte';
import { words } from '../../lib/extension/words.ts';
import { keysNow, watchSettings } from '../options/settings-state.svelte.ts';
import { sampleMarks, siteGroups } from './sample.ts';
import { tryCards } from './try-state.svelte.ts';

const { signal } = new AbortController();

mount(Welcome, {
  target: document.body,
  props: {
    words,
    knowledge: import('built:knowledge').then(({ knowledge }) => knowledge),
    settings: watchSettings(signal),
    tryOut: tryCards(),
    marks: sampleMarks,
    sites: siteGroups,
    keys: keysNow(),
  },
});
