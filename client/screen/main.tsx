import '@preact/signals';
import { render } from 'preact';
import { connectTable } from '../lib/connection.ts';
import { loadWords } from '../lib/locale.ts';
import { Screen } from './Screen.tsx';
import { settings } from './settings.ts';
import './screen.css';

const screenToken = location.pathname.split('/').at(-1) ?? '';
const connection = connectTable({
  knock: () => ({ screenToken }),
  onOpened: ({ locale }) => locale && settings.proposeLocale(locale),
});

await loadWords('common', 'activities', 'screen');
await settings.begin();
const page = document.getElementById('page');
if (!page) throw new Error('main: expected an element with the id "page"');
render(<Screen connection={connection} />, page);
