import { useRef, useState, type ReactNode } from 'react';
import { postcodeDigits } from '../../../src/domain/finder/resolve-postcode.ts';
import { setDraftField, useDraftField } from '../open-draft.ts';
import type { OwnProps } from '../own-control.ts';
import { fillIn, type PlaceValues } from './fill-in.ts';
import { findAddress, type FoundAddress } from './find-address.ts';
import { readFinderFile } from './read-finder-file.ts';

/** `7600017`, `７６０－００１７` and `〒760-0017` are `760-0017`; anything else stays as it is. */
const tidied = (text: string): string => {
  const digits = postcodeDigits(text);
  return digits?.length === 7 ? `${digits.slice(0, 3)}-${digits.slice(3)}` : text.trim();
};

const nameOf = ({ prefectureName, municipality, town }: FoundAddress): string =>
  [prefectureName, municipality, town].join('');

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The places of a postcode that may not be whole, or of none. */
const placesOf = async (postcode: string): Promise<FoundAddress[]> => {
  const digits = postcodeDigits(postcode);
  return digits?.length === 7 ? findAddress(digits, readFinderFile) : [];
};

/** A postcode, and the place that it stands for. */
export function PostcodeView({ id, value = '', change, decap }: OwnProps<string>): ReactNode {
  const now: PlaceValues = {
    prefecture: textOf(useDraftField('prefecture')),
    municipality: textOf(useDraftField('municipality')),
    municipalityCode: textOf(useDraftField('municipalityCode')),
    address: textOf(useDraftField('address')),
  };
  const [word, setWord] = useState('');
  const [found, setFound] = useState<FoundAddress[]>([]);
  // What was filled in before: of a saved entry, nothing else tells than the postcode that it has.
  const opened = useRef(value);
  const former = useRef<FoundAddress[]>([]);

  const ask = async (): Promise<void> => {
    setFound([]);
    const digits = postcodeDigits(value);
    if (digits?.length !== 7) {
      setWord('郵便番号を7桁で書いてください。例：760-0017');
      return;
    }
    try {
      const [places, before] = await Promise.all([
        placesOf(value),
        // Without them, what was there counts as written by hand.
        placesOf(opened.current).catch(() => []),
      ]);
      former.current.push(...before);
      setFound(places);
      setWord(
        places.length > 0
          ? '合っていれば、押してください。'
          : 'この郵便番号の場所は見つかりません。番号を確かめてください。',
      );
    } catch {
      setWord('住所の情報を読み取れませんでした。もう一度押してください。');
    }
  };
  const fill = (place: FoundAddress): void => {
    const { put, words } = fillIn(place, now, former.current);
    for (const [name, text] of Object.entries(put)) setDraftField(name, text);
    former.current.push(place);
    setFound([]);
    setWord(words);
  };

  return (
    <div className="hw">
      <div className="hw-row">
        <input
          id={id}
          className={decap.classNameWrapper}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={value}
          onChange={(event) => {
            change(event.target.value);
          }}
          onBlur={() => {
            if (tidied(value) !== value) change(tidied(value));
          }}
        />
        <button type="button" onClick={() => void ask()}>
          郵便番号から住所をさがす
        </button>
      </div>
      <p role="status" className="hw-word">
        {word}
      </p>
      {found.map((place) => (
        <button
          type="button"
          key={place.municipalityCode + place.town}
          onClick={() => {
            fill(place);
          }}
        >
          {nameOf(place)}を入れる
        </button>
      ))}
    </div>
  );
}
