import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import english from '../../../client/locales/en.activities.json' with { type: 'json' };
import finnish from '../../../client/locales/fi.activities.json' with { type: 'json' };
import type { House } from './house.ts';
import { pause } from './house.ts';

const phoneSize = { width: 360, height: 740 };
const laptopSize = { width: 1280, height: 800 };
const projectorSize = { width: 1344, height: 756 };

/** Things to choose from are plain buttons; those that act are buttons of the house. */
const choices = 'main button:not(.button):not([aria-pressed=true])';

/** Called at each step on a way. */
type Look = (page: Page, step: string) => Promise<void>;

/** A browser of somebody's own, in Finnish; whatever goes wrong in its page is remembered. */
abstract class Person {
  readonly context: BrowserContext;
  readonly page: Page;
  /** uncaught errors and complaints of the console */
  readonly troubles: string[] = [];

  constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    page.on('pageerror', (error) => this.troubles.push(error.message));
    page.on('console', (message) => {
      // A connection that breaks is what these tests are about; the browser complains of it by itself.
      if (message.type() === 'error' && !/WebSocket|net::ERR|Failed to load resource/.test(message.text()))
        this.troubles.push(message.text());
    });
  }

  button = (name: string | RegExp): Locator => this.page.getByRole('button', { name, exact: typeof name === 'string' });
  heading = (name: string | RegExp): Locator => this.page.getByRole('heading', { name }).first();
  text = (text: string | RegExp): Locator => this.page.getByText(text).first();
  taps = (name: string | RegExp) => this.button(name).first().click();
  /** the sheet that is open */
  get sheet(): Locator {
    return this.page.getByRole('dialog');
  }
  closesSheet = () => this.page.keyboard.press('Escape');
  /** one of the things to choose from, from 0 */
  choice = (nth: number): Locator => this.page.locator(choices).nth(nth);

  protected static async newPage(browser: Browser, size: { width: number; height: number }, extra = {}) {
    const context = await browser.newContext({ viewport: size, locale: 'fi-FI', reducedMotion: 'reduce', ...extra });
    context.setDefaultTimeout(15_000);
    return { context, page: await context.newPage() };
  }
}

export class Facilitator extends Person {
  static readonly account = { name: 'Tiina Ohjaaja', email: 'tiina@example.fi', password: 'neljä sanaa peräkkäin' };

  /** Opens the one-time link and makes an account. */
  static async arrives(house: House): Promise<Facilitator> {
    const { context, page } = await Person.newPage(house.browser, laptopSize);
    const facilitator = new Facilitator(context, page);
    await page.goto(house.setupLink);
    await page.getByLabel('Nimi', { exact: true }).fill(Facilitator.account.name);
    await page.getByLabel('Sähköposti').fill(Facilitator.account.email);
    await page.getByLabel('Salasana').fill(Facilitator.account.password);
    await facilitator.taps('Tee tunnus');
    await facilitator.heading('Mitä pelataan tänään?').waitFor();
    return facilitator;
  }

  async opensRoom(settings: { group?: string; plays?: boolean; scenario?: RegExp } = {}): Promise<void> {
    await this.taps(settings.scenario ?? /^Avaa huone: Väripiiri – lyhyt/);
    if (settings.group) await this.sheet.getByLabel('Ryhmän nimi (ei pakollinen)').fill(settings.group);
    if (settings.plays === false) await this.sheet.getByRole('checkbox').uncheck();
    await this.sheet.getByRole('button', { name: 'Avaa huone' }).click();
    await this.page.locator('.lobby-code').waitFor();
  }

  /** The seven characters, as they stand on the wall. */
  code = async (): Promise<string> => (await this.page.locator('.lobby-code').innerText()).trim();

  async addsSeatWithoutPhone(name: string): Promise<void> {
    await this.taps('Lisää paikka ilman puhelinta');
    await this.fillsSeat(name);
  }

  /** In the sheet for a new seat: any token, this nickname. */
  async fillsSeat(name: string): Promise<void> {
    await this.sheet.getByLabel('Nimimerkki (ei pakollinen)').fill(name);
    await this.sheet.getByRole('button', { name: 'Lisää paikka', exact: true }).click();
    await this.sheet.waitFor({ state: 'hidden' });
    await this.text(name).waitFor();
  }

  async saysWallIsPrivate(): Promise<void> {
    await this.text('Näkyykö tämä kuvio valkokankaalla?').waitFor();
    await this.taps('Ei näy');
  }

  /** Presses the shared screen's button; the new window opens. */
  async opensScreen(): Promise<Screen> {
    const [page] = await Promise.all([
      this.context.waitForEvent('page'),
      this.page.getByRole('link', { name: 'Yhteinen näyttö' }).or(this.button('Yhteinen näyttö')).first().click(),
    ]);
    await page.setViewportSize(projectorSize);
    return new Screen(this.context, page);
  }

  /**
   * Invites somebody in the sheet of those who lead. Gives the link, and the two codes.
   * @param helps the name of the person whom a helper helps
   */
  async invites(role: string, helps?: string, look: Look = async () => {}): Promise<{ link: string; codes: string[] }> {
    await this.taps(/^(Ketkä ohjaavat|Ohjaa: )/);
    await this.sheet.getByRole('button', { name: 'Kutsu mukaan' }).click();
    await this.sheet.getByRole('radio', { name: role }).check();
    if (helps) await this.sheet.getByRole('radio', { name: helps }).check();
    await look(this.page, `sheet-invite-${role}`);
    await this.sheet.getByRole('button', { name: 'Tee kutsu' }).click();
    const link = await this.sheet.locator('.leading-link').innerText();
    const codes = await this.sheet.locator('.leading-codes dd').allInnerTexts();
    await look(this.page, `sheet-invitation-${role}`);
    await this.closesSheet();
    return { link, codes };
  }

  /** Goes on to the next part, or ends the session after the last one. */
  async goesOn(): Promise<void> {
    const before = await this.page.locator('.bar-next').innerText();
    await this.page.locator('.bar-next').click();
    if (/Päätä istunto/.test(before))
      await this.sheet
        .getByRole('button', { name: /Päätä|Lopeta heti/ })
        .first()
        .click();
  }
}

export class Phone extends Person {
  readonly name: string;

  private constructor(context: BrowserContext, page: Page, name: string) {
    super(context, page);
    this.name = name;
  }

  /** Types the code, chooses a language, a nickname and whatever token is offered, and sits down. */
  static async joins(
    house: House,
    code: string,
    name: string,
    language = 'Suomi',
    look: Look = async () => {},
  ): Promise<Phone> {
    const { context, page } = await Person.newPage(house.browser, phoneSize, { hasTouch: true, isMobile: true });
    const phone = new Phone(context, page, name);
    await page.goto(house.url);
    await page.getByText('Puhelin ei kuuntele eikä nauhoita. Sinusta ei kirjata mitään ilman lupaasi.').waitFor();
    await look(page, 'phone, code');
    await page.getByRole('textbox').fill(code.toLowerCase());
    await page.getByRole('button').first().click();
    await phone.#sitsDown(language, look);
    return phone;
  }

  /** Scans the QR: its address leads straight to the language. */
  static async scans(house: House, joinPath: string, name: string, language = 'Suomi'): Promise<Phone> {
    const { context, page } = await Person.newPage(house.browser, phoneSize, { hasTouch: true, isMobile: true });
    const phone = new Phone(context, page, name);
    await page.goto(house.url + joinPath);
    await phone.#sitsDown(language);
    return phone;
  }

  /** Opens an address that needs no joining: the shared device. */
  static async opens(house: House, path: string): Promise<Phone> {
    const { context, page } = await Person.newPage(house.browser, phoneSize, { hasTouch: true, isMobile: true });
    const phone = new Phone(context, page, '');
    await page.goto(house.url + path);
    return phone;
  }

  async #sitsDown(language: string, look: Look = async () => {}): Promise<void> {
    const { page, name } = this;
    await page.getByRole('button', { name: language, exact: true }).waitFor();
    await look(page, 'phone, language');
    await page.getByRole('button', { name: language, exact: true }).click();
    await page.getByRole('textbox').waitFor();
    await look(page, 'phone, who');
    await page.getByRole('textbox').fill(name);
    await page.locator('form button[type=submit]').click();
    await page.getByText(name).first().waitFor();
  }
}

export class Screen extends Person {}

/** Somebody invited to lead, watch or help: no account, a browser of their own. */
export class Guest extends Person {
  /** Opens the invitation's link and says a name. */
  static async comes(house: House, link: string, name: string, on: 'laptop' | 'phone' = 'laptop'): Promise<Guest> {
    const guest = await Guest.opens(house, link, on);
    await guest.saysName(name);
    return guest;
  }

  static async opens(house: House, link: string, on: 'laptop' | 'phone' = 'laptop'): Promise<Guest> {
    const { context, page } = await Person.newPage(house.browser, on === 'phone' ? phoneSize : laptopSize);
    const guest = new Guest(context, page);
    // Several consoles draw their tables at once.
    context.setDefaultTimeout(45_000);
    await page.goto(new URL(link, house.url).href);
    return guest;
  }

  async saysName(name: string): Promise<void> {
    await this.page.getByLabel('Millä nimellä ryhmä tuntee sinut?').fill(name);
    await this.taps('Tule mukaan');
  }

  async saysWallIsPrivate(): Promise<void> {
    await this.text('Näkyykö tämä kuvio valkokankaalla?').waitFor();
    await this.taps('Ei näy');
  }
}

/** What can be pressed at a turn, in the order of the game; choices stand under their headings. */
const steps: { when: string; press: string | 'first choice' }[] = [
  { when: 'roll.title', press: 'roll.do' },
  { when: 'pick-die.title', press: 'first choice' },
  { when: 'choose-area.told', press: 'first choice' },
  { when: 'offer.title', press: 'first choice' },
  { when: 'secret.title', press: 'first choice' },
  { when: 'guess.title', press: 'first choice' },
  { when: 'guess.holder-title', press: 'first choice' },
  { when: 'joy.told', press: 'first choice' },
  { when: 'lay.title', press: 'lay.let' },
];
const goingOn = [...inAnyLanguage('together.show'), 'Näytä vastaukset', 'Jatketaan', 'Go on', ...inAnyLanguage('done')];

/** The words of the board's controls, in the languages that the tests play in. */
function inAnyLanguage(key: string): string[] {
  return [finnish, english].map((words) => {
    const found = key
      .split('.')
      .reduce<unknown>((inner, part) => (inner as Record<string, unknown>)[part], words.board);
    if (typeof found !== 'string') throw new Error(`inAnyLanguage: expected words for ${key}`);
    return found;
  });
}

const anyOf = (words: string[]) => new RegExp(`^(${words.map((word) => word.replace(/[.?]/g, '\\$&')).join('|')})`);

/** Does one thing that a page offers now, as a person would; false when there is nothing for this one to do. */
export async function doesSomething(page: Page): Promise<boolean> {
  for (const { when, press } of steps) {
    if (
      !(await page
        .getByText(anyOf(inAnyLanguage(when)))
        .first()
        .isVisible())
    )
      continue;
    const button = () => page.getByRole('button', { name: anyOf(inAnyLanguage(press)) }).first();
    if (await pressed(press === 'first choice' ? page.locator(choices).first() : button())) return true;
  }
  for (const name of goingOn) if (await pressed(page.getByRole('button', { name, exact: true }).first())) return true;
  return false;
}

/** Presses what is there; somebody else may have been faster. */
async function pressed(target: Locator): Promise<boolean> {
  if (!(await target.isVisible())) return false;
  return target.click({ timeout: 1000 }).then(
    () => true,
    () => false,
  );
}

/** Plays on all pages in turn until `until` holds. */
export async function playUntil(pages: Page[], until: () => Promise<boolean>, rounds = 150): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    if (await until()) return;
    let something = false;
    for (const page of pages) something = (await doesSomething(page)) || something;
    if (!something) await pause(120);
  }
  const pictures = await Promise.all(
    pages.map(async (page, index) => {
      const path = join(tmpdir(), `pelipiiri-stuck-${index}.png`);
      await page.screenshot({ path });
      return path;
    }),
  );
  throw new Error(`playUntil: not reached in ${rounds} rounds; see ${pictures.join(', ')}`);
}
