import { useState, type ReactNode } from 'react';
import { postcodeDigits } from '../../../src/domain/finder/resolve-postcode.ts';
import { setDraftField, useDraftField } from '../open-draft.ts';
import type { OwnProps } from '../own-control.ts';
import { findAddress, type FoundAddress } from './find-address.ts';
import { readFinderFile } from './read-finder-file.ts';

/** `7600017`, `７６０－００１７` and `〒760-0017` are `760-0017`; anything else stays as it is. */
const tidied = (text: string): string => {
  const digits = postcodeDigits(text);
  return digits?.length === 7 ? `${digits.slice(0, 3)}-${digits.slice(3)}` : text.trim();
};

const nameOf = ({ prefectureName, municipality, town }: FoundAddress): string =>
  [prefectureName, municipality, town].join('');

/** A postcode, and the place that it stands for. */
export function PostcodeView({ id, value = '', change, decap }: OwnProps<string>): ReactNode {
  const address = useDraftField('address');
  const [word, setWord] = useState('');
  const [found, setFound] = useState<FoundAddress[]>([]);

  const ask = async (): Promise<void> => {
    setFound([]);
    const digits = postcodeDigits(value);
    if (digits?.length !== 7) {
      setWord('郵便番号を7桁で書いてください。例：760-0017');
      return;
    }
    try {
      const places = await findAddress(digits, readFinderFile);
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
    setDraftField('prefecture', place.prefecture);
    setDraftField('municipality', place.municipality);
    setDraftField('municipalityCode', place.municipalityCode);
    const isKept = typeof address === 'string' && address !== '';
    if (!isKept && place.town !== '') setDraftField('address', place.town);
    setFound([]);
    setWord(
      isKept
        ? '都道府県と市区町村を入れました。住所は、書いてあるままです。'
        : '都道府県、市区町村、住所を入れました。番地を書き足してください。',
    );
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
