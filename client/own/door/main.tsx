import '@preact/signals';
import { render } from 'preact';
import { loadWords } from '../../lib/locale.ts';
import { App } from './App.tsx';
import './door.css';

await loadWords('common', 'own');
const page = document.getElementById('page');
if (!page) throw new Error('main: expected an element with the id "page"');
render(<App />, page);
