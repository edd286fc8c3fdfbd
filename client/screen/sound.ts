import type { Sound } from '../stage/placement.ts';
import { settings } from './settings.ts';

let studio: { context: AudioContext; noise: AudioBuffer; out: GainNode } | undefined;

/** Plays one of the table's quiet sounds, when sounds are on. They are made here; nothing is loaded. */
export function play(sound: Sound): void {
  if (!settings.sound.peek()) return;
  studio ??= openStudio();
  if (studio?.context.state === 'suspended') void studio.context.resume();
  if (studio) voices[sound]();
}

const voices: Record<Sound, () => void> = {
  dice: () => {
    knock(430 + Math.random() * 160, 0.05, 0.22);
    rustle(2600, 0.03, 0.1);
  },
  hop: () => knock(240 + Math.random() * 30, 0.09, 0.2),
  tile: () => {
    knock(330 + Math.random() * 40, 0.07, 0.26);
    rustle(1800, 0.025, 0.07);
  },
  card: () => rustle(3200, 0.16, 0.1),
  paper: () => rustle(2400, 0.11, 0.06),
  chime: () => {
    ring(523.25, 0, 0.1);
    ring(659.25, 0.12, 0.08);
    ring(783.99, 0.26, 0.06);
  },
};

function openStudio(): typeof studio {
  try {
    const context = new AudioContext();
    const noise = context.createBuffer(1, context.sampleRate * 0.4, context.sampleRate);
    const samples = noise.getChannelData(0);
    for (let index = 0; index < samples.length; index++) samples[index] = Math.random() * 2 - 1;
    const out = context.createGain();
    out.gain.value = 0.6;
    out.connect(context.destination);
    return { context, noise, out };
  } catch {
    return undefined;
  }
}

/** Wood on wood: a low tone that is gone at once. */
function knock(pitch: number, seconds: number, loudness: number): void {
  if (!studio) return;
  const { context, out } = studio;
  const tone = context.createOscillator();
  tone.type = 'triangle';
  tone.frequency.setValueAtTime(pitch * 1.6, context.currentTime);
  tone.frequency.exponentialRampToValueAtTime(pitch, context.currentTime + seconds * 0.4);
  fade(tone, seconds, loudness, 0.002).connect(out);
}

/** Paper: a breath of filtered noise. */
function rustle(pitch: number, seconds: number, loudness: number): void {
  if (!studio) return;
  const { context, noise, out } = studio;
  const source = context.createBufferSource();
  source.buffer = noise;
  const filter = context.createBiquadFilter();
  filter.type = 'bandpass';
  filter.frequency.setValueAtTime(pitch, context.currentTime);
  filter.frequency.exponentialRampToValueAtTime(pitch * 0.6, context.currentTime + seconds);
  filter.Q.value = 0.8;
  fade(source, seconds, loudness, seconds * 0.25)
    .connect(filter)
    .connect(out);
}

function ring(pitch: number, delay: number, loudness: number): void {
  if (!studio) return;
  const { context, out } = studio;
  const tone = context.createOscillator();
  tone.frequency.value = pitch;
  fade(tone, 1.1, loudness, 0.012, delay).connect(out);
}

function fade(
  source: AudioScheduledSourceNode,
  seconds: number,
  loudness: number,
  attack: number,
  delay = 0,
): GainNode {
  const { context } = source;
  const start = context.currentTime + delay;
  const gain = context.createGain();
  gain.gain.setValueAtTime(0.0001, start);
  gain.gain.linearRampToValueAtTime(loudness, start + attack);
  gain.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
  source.connect(gain);
  source.start(start);
  source.stop(start + seconds + 0.02);
  return gain;
}
