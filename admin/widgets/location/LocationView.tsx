import { useId, useState, type ReactNode } from 'react';
import { useDraftField } from '../open-draft.ts';
import type { OwnProps } from '../own-control.ts';
import { partAt } from '../part-at.ts';
import { Choice } from '../parts/Choice.tsx';
import { TextInput } from '../parts/TextInput.tsx';
import { readFinderFile } from '../postcode/read-finder-file.ts';
import { LocationMap } from './LocationMap.tsx';
import { pointOfValue, precisionWords, withPoint, type LocationValue } from './location-value.ts';
import { isShortLink, pointFromText } from './point-from-text.ts';
import type { FoundPoint } from './location-value.ts';
import { pointOfAddress } from './point-of-address.ts';
import { pointOfPostcode } from './point-of-postcode.ts';

const SHORT_LINK =
  '短いリンクからは、位置がわかりません。リンクを開いて、出てきた長いアドレスを貼ってください。';
const NO_POINT =
  '位置を読み取れません。「34.32106, 134.04933」のような数字か、地図のリンクを貼ってください。';
const UNREAD = '住所の情報を読み取れませんでした。もう一度押してください。';

const numberOr = (text: string): number | string =>
  text.trim() !== '' && Number.isFinite(Number(text.normalize('NFKC')))
    ? Number(text.normalize('NFKC'))
    : text;

/** Where a hub is: pasted, typed, or chosen on a map that comes only when it is asked for. */
export function LocationView(props: OwnProps<LocationValue>): ReactNode {
  const { id, value = {}, change, field } = props;
  const pasteId = useId();
  const postcode = useDraftField('postcode');
  const prefecture = useDraftField('prefecture');
  const municipality = useDraftField('municipality');
  const address = useDraftField('address');
  const [pasted, setPasted] = useState('');
  const [word, setWord] = useState('');
  const [hasMap, setMap] = useState(false);
  const [isMoved, setMoved] = useState(false);
  const part = (name: keyof LocationValue) => partAt(field, name);
  const precision = part('precision');

  const take = (text: string): void => {
    setPasted(text);
    const point = pointFromText(text);
    if (!point) {
      setWord(text.trim() === '' ? '' : isShortLink(text) ? SHORT_LINK : NO_POINT);
      return;
    }
    change(withPoint(value, point));
    setWord(`北緯${point.lat}、東経${point.lon}にしました。位置の正確さも確かめてください。`);
    setPasted('');
  };
  const ask = async (finding: Promise<FoundPoint>): Promise<void> => {
    const found = await finding.catch((): FoundPoint => ({ word: UNREAD }));
    if (found.location) {
      // Who said where the point was, said it of the one before.
      const { source: _, ...rest } = value;
      change({ ...rest, ...found.location });
    }
    setWord(found.word);
  };

  return (
    <div className="hw" id={id} role="group" aria-label={field.label} tabIndex={-1}>
      <span className="hw-field hw-wide">
        <label htmlFor={pasteId}>座標か、地図のリンクを貼りつける</label>
        <input
          id={pasteId}
          type="text"
          autoComplete="off"
          value={pasted}
          aria-describedby={`${pasteId}-hint`}
          onChange={(event) => {
            take(event.target.value);
          }}
        />
        <small id={`${pasteId}-hint`} className="hw-hint">
          Googleマップ、Appleマップ、OpenStreetMap、地理院地図のリンクか、緯度と経度です。
        </small>
      </span>
      <p role="status" className="hw-word">
        {word}
      </p>
      <div className="hw-row">
        {(['lat', 'lon'] as const).map((key) => (
          <TextInput
            key={key}
            label={part(key).label}
            inputMode="decimal"
            value={value[key] === undefined ? '' : String(value[key])}
            commit={(text) => {
              change({ ...value, [key]: numberOr(text) });
            }}
          />
        ))}
        <Choice
          label={precision.label}
          options={precision.options ?? []}
          none="選んでください"
          value={value.precision}
          change={(next) => {
            change({ ...value, precision: next });
          }}
        />
        <TextInput
          label={part('source').label}
          value={value.source}
          commit={(text) => {
            change({ ...value, source: text });
          }}
        />
      </div>
      <div className="hw-row">
        <button
          type="button"
          onClick={() => {
            void ask(pointOfAddress({ prefecture, municipality, address }, readFinderFile));
          }}
        >
          住所の町の位置にする
        </button>
        <button
          type="button"
          onClick={() => {
            void ask(pointOfPostcode(postcode, readFinderFile));
          }}
        >
          郵便番号の町の位置にする
        </button>
        {!hasMap && (
          <button
            type="button"
            aria-describedby={`${pasteId}-map`}
            onClick={() => {
              setMap(true);
            }}
          >
            地図を出す
          </button>
        )}
      </div>
      {hasMap ? (
        <>
          <LocationMap
            point={pointOfValue(value)}
            change={(point) => {
              change(withPoint(value, point));
              setWord(`北緯${point.lat}、東経${point.lon}`);
              setMoved(true);
            }}
          />
          {/* Below the map: above it, the words would push the map away while it is used. */}
          <p role="status" className="hw-word">
            {isMoved && precisionWords(value, precision.options ?? [])}
          </p>
        </>
      ) : (
        <p id={`${pasteId}-map`} className="hw-hint">
          地図は、押したときにだけ国土地理院から届きます。
        </p>
      )}
    </div>
  );
}
