import { computed, effect, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Locale } from '../../shared/lib/text.ts';
import { locale } from './locale.ts';

const synth: SpeechSynthesis | undefined = globalThis.speechSynthesis;
const voices = signal<SpeechSynthesisVoice[]>(synth?.getVoices() ?? []);
synth?.addEventListener?.('voiceschanged', () => {
  voices.value = synth.getVoices();
});

const language = (of: Locale): string => of.split('-')[0] as string;
const voiceFor = (of: Locale): SpeechSynthesisVoice | undefined => {
  const fitting = voices.value.filter(
    ({ lang }) => lang.toLowerCase().replace('_', '-').split('-')[0] === language(of),
  );
  return fitting.find(({ localService }) => localService) ?? fitting[0];
};

/** Whether this browser has a voice for the page's language. */
export const canSpeak = computed(() => voiceFor(locale.value) !== undefined);
export const speaking = signal(false);
/** What the page can read aloud now, a sentence or a choice each; see `useReadable`. */
export const readable = signal<readonly string[]>([]);

// What is no longer on the page is not read on.
effect(() => {
  readable.value;
  hush();
});

/** Reads the sentences in the page's language, with a pause between them. Says nothing when there is no voice. */
export function speak(sentences: readonly string[]): void {
  const voice = voiceFor(locale.peek());
  if (!synth || !voice) return;
  hush();
  const said = sentences.filter(Boolean).map((sentence) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.95;
    return utterance;
  });
  const last = said.at(-1);
  if (!last) return;
  last.onend = last.onerror = () => {
    speaking.value = false;
  };
  speaking.value = true;
  for (const utterance of said) synth.speak(utterance);
}

export function hush(): void {
  if (speaking.peek()) synth?.cancel();
  speaking.value = false;
}

/** Offers a component's words to the page's read-aloud button for as long as the component is shown. */
export function useReadable(sentences: readonly (string | undefined | false)[]): void {
  const words = sentences.filter((sentence): sentence is string => Boolean(sentence));
  const all = words.join('\n');
  // The joined words are the dependency.
  useEffect(() => {
    readable.value = words;
    return () => {
      if (readable.peek() === words) readable.value = [];
    };
  }, [all]);
}
