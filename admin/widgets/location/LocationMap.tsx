import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { pixelOf, pointOf, tilesAround, type Pixel } from './mercator.ts';
import { isInJapan, type MapPoint } from './point-from-text.ts';
import { useDrag } from './use-drag.ts';

/** The middle of Japan, while there is no point. */
const JAPAN = { point: { lat: 36.5, lon: 137.5 }, zoom: 5 };
const ZOOM = { least: 5, most: 18, point: 17 };
const HEIGHT = 300;
/** In pixels; with Shift, further. */
const STEP = 4;
const LEAP = 40;

const ARROWS: Readonly<Record<string, Pixel>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

const moved = ({ x, y }: Pixel, by: Pixel, times = 1): Pixel => ({
  x: x + by.x * times,
  y: y + by.y * times,
});

interface Props {
  point: MapPoint | undefined;
  change: (point: MapPoint) => void;
}

/** The map of 国土地理院 round the point, which is dragged, or moved with the arrow keys. */
export function LocationMap({ point, change }: Props): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(320);
  const [zoom, setZoom] = useState(point ? ZOOM.point : JAPAN.zoom);
  // Where there is only sea, a tile may be missing: that one has come tells that others can.
  const [tiles, setTiles] = useState<'come' | 'missing'>();
  const [middle, setMiddle] = useState(point ?? JAPAN.point);

  useEffect(() => {
    if (!frame.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(frame.current);
    return () => {
      observer.disconnect();
    };
  }, []);

  // A point that was typed or pasted lies elsewhere: the map follows.
  const at = point && pixelOf(point, zoom);
  const inFrame = (pixel: Pixel, centre: Pixel): Pixel => ({
    x: pixel.x - centre.x + width / 2,
    y: pixel.y - centre.y + HEIGHT / 2,
  });
  const centre = pixelOf(middle, zoom);
  const pin = at && inFrame(at, centre);
  const isOutside =
    pin !== undefined && (pin.x < 20 || pin.y < 40 || pin.x > width - 20 || pin.y > HEIGHT - 10);
  useEffect(() => {
    if (point && isOutside) setMiddle(point);
  }, [point?.lat, point?.lon, zoom]);

  const movePoint = (pixel: Pixel): void => {
    const next = pointOf(pixel, zoom);
    if (isInJapan(next)) change(next);
  };
  const { drag, start, listeners } = useDrag<'pin' | 'map'>(({ what, by }) => {
    if (what === 'map') setMiddle(pointOf(moved(centre, by, -1), zoom));
    else if (at && Math.hypot(by.x, by.y) > 1) movePoint(moved(at, by));
  });
  const shown = drag?.what === 'map' ? moved(centre, drag.by, -1) : centre;
  const pinAt = at && moved(inFrame(at, shown), drag?.what === 'pin' ? drag.by : { x: 0, y: 0 });

  const press = (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key];
    if (!arrow || !at) return;
    event.preventDefault();
    movePoint(moved(at, arrow, event.shiftKey ? LEAP : STEP));
  };
  const zoomTo = (next: number): void => {
    setZoom(Math.min(ZOOM.most, Math.max(ZOOM.least, next)));
  };

  return (
    <div className="hw-map-box">
      <div
        className="hw-map"
        ref={frame}
        style={{ height: HEIGHT }}
        onPointerDown={start('map')}
        {...listeners}
      >
        {tilesAround(shown, zoom, { width, height: HEIGHT }).map(({ url, x, y }) => (
          <img
            key={url}
            src={url}
            alt=""
            draggable={false}
            referrerPolicy="no-referrer"
            onLoad={() => {
              setTiles('come');
            }}
            onError={() => {
              setTiles((now) => now ?? 'missing');
            }}
            style={{ transform: `translate(${x}px, ${y}px)` }}
          />
        ))}
        {pinAt && (
          <button
            type="button"
            className="hw-pin"
            aria-label="拠点の位置。矢印キーで動かします。Shiftキーを押しながらだと、大きく動きます"
            style={{ transform: `translate(${pinAt.x}px, ${pinAt.y}px)` }}
            onPointerDown={start('pin')}
            onKeyDown={press}
          />
        )}
      </div>
      <div className="hw-row">
        <button
          type="button"
          aria-label="地図を大きくする"
          onClick={() => {
            zoomTo(zoom + 1);
          }}
        >
          ＋
        </button>
        <button
          type="button"
          aria-label="地図を小さくする"
          onClick={() => {
            zoomTo(zoom - 1);
          }}
        >
          −
        </button>
        <button
          type="button"
          onClick={() => {
            change(middle);
          }}
        >
          地図のまん中を、拠点の位置にする
        </button>
      </div>
      <p role="status" className="hw-mistake">
        {tiles === 'missing' &&
          '地図の絵が届きません。通信を確かめてください。地図がなくても、位置は決められます。緯度と経度を書くか、リンクを貼るか、印を選んで矢印キーで動かしてください。'}
      </p>
      <p className="hw-hint">
        出典：
        <a
          href="https://maps.gsi.go.jp/development/ichiran.html"
          target="_blank"
          rel="noopener noreferrer"
        >
          地理院タイル
        </a>
      </p>
    </div>
  );
}
