import type { Page } from 'playwright-core';
import { forgetTexts } from './kept-texts.ts';
import { photoWithPosition } from './photo.ts';

/** What an editor does in the CMS, by the words on the screen. */
export class Editor {
  readonly page: Page;
  /** What the CMS has asked in boxes of the browser's own. */
  readonly asked: string[] = [];
  readonly #url: string;
  #says: 'yes' | 'no' = 'yes';

  constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
    page.on('dialog', (dialog) => {
      if (dialog.type() !== 'beforeunload') this.asked.push(dialog.message());
      void (this.#says === 'yes' ? dialog.accept() : dialog.dismiss());
    });
  }

  /** Says no to what the CMS asks meanwhile. */
  async refusing(act: () => Promise<void>): Promise<void> {
    const before = this.asked.length;
    this.#says = 'no';
    await act();
    for (let tenth = 0; tenth < 50 && this.asked.length === before; tenth += 1) {
      await this.page.waitForTimeout(100);
    }
    this.#says = 'yes';
    if (this.asked.length === before) throw new Error('the CMS has asked nothing');
  }

  /**
   * Goes to an address of the CMS, behind its `#`.
   * @param isKept whether the CMS still has what was written before and not saved: it keeps it after
   *   two seconds, and how long a test took must not matter to the next
   */
  async openAddress(address: string, { isKept = false }: { isKept?: boolean } = {}): Promise<void> {
    // A change of the address's last part alone would leave the form before on the screen.
    await this.page.goto(`${this.#url}/robots.txt`);
    if (!isKept) await forgetTexts(this.page);
    await this.page.goto(`${this.#url}/admin/#${address}`);
  }

  /** Chooses a file in the open media library; a small photo unless another is given. */
  async upload(name: string, buffer?: Buffer): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles({
      name,
      mimeType: name.endsWith('.svg') ? 'image/svg+xml' : 'image/jpeg',
      buffer: buffer ?? (await photoWithPosition()),
    });
  }

  /** @param address of the CMS, behind its `#`, at which the editor logs in */
  async logIn(address = ''): Promise<void> {
    await this.#logInAt(address, async () => {
      await this.page.getByRole('button', { name: 'ログイン' }).click();
    });
  }

  /** Logs in by PKCE. @param person who lets the CMS in, on the host's own page */
  async logInToGitLab(person: string, address = ''): Promise<void> {
    await this.#logInAt(address, async () => {
      await this.page.getByRole('button', { name: 'GitLab でログインする' }).click();
      await this.page.getByRole('link', { name: person }).click();
    });
  }

  async #logInAt(address: string, act: () => Promise<void>): Promise<void> {
    await this.page.goto(`${this.#url}/admin/${address && `#${address}`}`);
    await act();
    // The form of an entry has no such link.
    if (address === '') await this.page.getByRole('link', { name: 'コンテンツ' }).waitFor();
  }

  async startEntry(collection: string, before?: { isKept: boolean }): Promise<void> {
    await this.openAddress(`/collections/${collection}/new`, before);
    await this.page.getByLabel('ID（ページのアドレス）').waitFor();
  }

  /** Opens a saved entry, its draft when it has one. */
  async openEntry(collection: string, slug: string, before?: { isKept: boolean }): Promise<void> {
    await this.openAddress(`/collections/${collection}/entries/${slug}`, before);
    await this.page.getByLabel('ID（ページのアドレス）').waitFor();
  }

  /** Fills fields by their labels, those that may stay empty as well. */
  async fill(fields: Record<string, string>): Promise<void> {
    for (const [label, text] of Object.entries(fields)) {
      const field = this.page.getByLabel(label, { exact: true });
      const optional = this.page.getByLabel(`${label} (任意)`, { exact: true });
      await field.or(optional).first().fill(text);
    }
  }

  async choose(label: string, option: string): Promise<void> {
    await this.page.getByLabel(label).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Uploads a picture from the entry's form and takes it. */
  async addPicture(name: string, buffer: Buffer): Promise<void> {
    await this.page.getByRole('button', { name: '画像を選択', exact: true }).click();
    await this.page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'image/jpeg', buffer });
    await this.page.getByRole('button', { name: '名前をコピー' }).waitFor();
    await this.page.getByRole('button', { name: '選択する' }).click();
  }

  /** Chooses captions or the like in the field of the entry's form that has this label. */
  async chooseFile(label: string, name: string, content: string | Buffer): Promise<void> {
    const field = this.page
      .getByText(label, { exact: true })
      .or(this.page.getByText(`${label} (任意)`, { exact: true }))
      .locator('..')
      .locator('..');
    await field.getByRole('button', { name: 'ファイルを選択' }).click();
    await this.page.locator('input[type=file]').setInputFiles({
      name,
      mimeType: name.endsWith('.pdf') ? 'application/pdf' : 'text/vtt',
      buffer: Buffer.from(content),
    });
  }

  /** Uploads captions or the like and takes them. */
  async addFile(label: string, name: string, content: string | Buffer): Promise<void> {
    await this.chooseFile(label, name, content);
    await this.page.getByRole('button', { name: '名前をコピー' }).waitFor();
    await this.page.getByRole('button', { name: '選択する' }).click();
  }

  async writeBody(text: string): Promise<void> {
    await this.page.locator('[contenteditable=true]').click();
    await this.page.keyboard.type(text);
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: '保存', exact: true }).click();
  }

  async saveDraft(): Promise<void> {
    await this.save();
    await this.page.getByRole('button', { name: 'ステータス: 下書き' }).waitFor();
    // A draft that is saved once more has had its status all the time.
    await this.page.getByText('未保存', { exact: true }).waitFor({ state: 'hidden' });
  }

  async setStatus(from: string, to: string): Promise<void> {
    await this.page.getByRole('button', { name: `ステータス: ${from}` }).click();
    await this.page.getByRole('menuitem', { name: to }).click();
    await this.page.getByRole('button', { name: `ステータス: ${to}` }).waitFor();
  }

  async publish(): Promise<void> {
    await this.page.getByRole('button', { name: '公開', exact: true }).click();
    await this.page.getByRole('menuitem', { name: '公開する' }).click();
    await this.page.getByRole('button', { name: '公開済' }).waitFor();
  }
}
