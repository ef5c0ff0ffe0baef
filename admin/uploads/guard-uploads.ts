import { prepareUpload } from './prepare-upload.ts';
import { tellRefused, type RefusedUpload } from './tell-refused.ts';

/** Events of ours, whose files are ready. */
const ready = new WeakSet<Event>();

async function prepareAll(files: readonly File[]): Promise<[DataTransfer, RefusedUpload[]]> {
  const good = new DataTransfer();
  const refused: RefusedUpload[] = [];
  const now = new Date();
  for (const file of files) {
    try {
      good.items.add(await prepareUpload(file, now));
    } catch (error) {
      refused.push({ name: file.name, reason: error instanceof Error ? error.message : '' });
    }
  }
  return [good, refused];
}

async function handOver(input: HTMLInputElement, files: readonly File[]): Promise<void> {
  const [good, refused] = await prepareAll(files);
  input.files = good.files;
  if (refused.length > 0) tellRefused(refused);
  if (good.files.length === 0) {
    input.value = '';
    return;
  }
  const event = new Event('change', { bubbles: true });
  ready.add(event);
  input.dispatchEvent(event);
}

/**
 * Lets no file reach Decap that has not been checked and made anew. Listens before Decap does:
 * every way to upload goes through a file input.
 */
export function guardUploads(target: EventTarget): void {
  target.addEventListener(
    'change',
    (event) => {
      const input = event.target;
      if (!(input instanceof HTMLInputElement) || input.type !== 'file' || ready.has(event)) return;
      const files = [...(input.files ?? [])];
      if (files.length === 0) return;
      event.stopImmediatePropagation();
      void handOver(input, files);
    },
    { capture: true },
  );
  // Dropped onto the page, a file would be opened instead of the CMS.
  for (const type of ['dragover', 'drop']) {
    target.addEventListener(type, (event) => {
      if (event instanceof DragEvent && event.dataTransfer?.types.includes('Files')) {
        event.preventDefault();
      }
    });
  }
}
