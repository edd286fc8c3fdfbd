import '@preact/signals';
import { render } from 'preact';
import { loadWords } from '../lib/locale.ts';
import { App } from './App.tsx';
import './play.css';

// The words come in one small file; the page is drawn when they are there.
await loadWords('common', 'play');
const page = document.getElementById('page');
if (!page) throw new Error('main: expected an element with the id "page"');
render(<App />, page);
