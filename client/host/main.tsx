import '@preact/signals';
import { render } from 'preact';
import { loadWords } from '../lib/locale.ts';
import { App } from './App.tsx';
import { followLinks } from './router.ts';

followLinks();
const page = document.getElementById('app');
if (!page) throw new Error('host: expected an element #app in host.html, found none');
void loadWords('common', 'host', 'guest', 'activities', 'screen', 'group').then(() => render(<App />, page));
