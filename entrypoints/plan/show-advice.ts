import '../../components/tokens.css';
import './room.css';
import { mount } from 'svelte';
import RoomyPage from '../../components/recommend/RoomyPage.svelte';
import { words } from '../../lib/extension/words.ts';
import { openAdvice } from '../popup/advice-state.svelte.ts';
import type { AdvicePlace } from '../popup/advice-state.svelte.ts';
import { watchProfile } from '../popup/profile-state.svelte.ts';

/** Puts advice and plan into this document, where there is more room than in the popup. */
export function showAdvice(place: Exclude<AdvicePlace, 'popup'>): void {
  const { signal } = new AbortController();
  mount(RoomyPage, {
    target: document.body,
    props: {
      words,
      roomy: place === 'page',
      knowledge: import('built:knowledge').then(({ knowledge }) => knowledge),
      desk: openAdvice(signal, place),
      profile: watchProfile(signal, { inTab: true }),
    },
  });
}
