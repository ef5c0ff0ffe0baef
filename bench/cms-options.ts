import { parseArgs } from 'node:util';
import { UserError } from '../src/commands/user-error.ts';

const HELP = `使い方：npm run bench:cms [-- <オプション>]

  全国の数の見本の拠点を編集画面で開いて、GitLabの代役（一つの答えに50ミリ秒）との間で、待つ時間と
  問い合わせの数をはかります。Decapのままの編集画面とくらべます。Decapのままでは待ちきれないので、
  一つを300秒で打ち切ります（全部で30分ほどかかります）。
  --towns <ファイル>  Geolonia の住所データ（ふだんは ../shared/data/addresses/towns.csv.gz）
  --hubs <数>         拠点の数（ふだんは 8300）
  --latency <ミリ秒>  一つの答えの時間（ふだんは 50）
  --changed <数>      サイトを組み立てたあとに公開された拠点の数（ふだんは 0）
  --drafts <数>       開いている下書きの数（ふだんは 0）
  --runs <数>         それぞれを何回はかって、まんなかをとるか（ふだんは 1）
  --patience <秒>     Decapのままの一つを打ち切るまでの時間（ふだんは 300）
  --only <言葉>       名前にこの言葉のあるものだけをはかります（例：search）
  --local             GitLabのかわりに、npm start のサーバー（decap-server）との間ではかります
  --without-stock     Decapのままのものと、くらべません（--local ではいつも）`;

export interface CmsBenchOptions {
  towns: string;
  hubs: number;
  latency: number;
  changed: number;
  drafts: number;
  runs: number;
  /** Seconds. */
  patience: number;
  only: RegExp;
  isLocal: boolean;
  withStock: boolean;
}

function parseOptions() {
  try {
    return parseArgs({
      options: {
        towns: { type: 'string', default: '../shared/data/addresses/towns.csv.gz' },
        hubs: { type: 'string', default: '8300' },
        latency: { type: 'string', default: '50' },
        changed: { type: 'string', default: '0' },
        drafts: { type: 'string', default: '0' },
        runs: { type: 'string', default: '1' },
        patience: { type: 'string', default: '300' },
        only: { type: 'string', default: '' },
        local: { type: 'boolean', default: false },
        'without-stock': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw new UserError(`オプションを読み取れません。\n\n${HELP}`);
  }
}

/**
 * Reads the command's options; prints the help and ends when it is asked for.
 * @throws UserError when they cannot be understood
 */
export function readCmsOptions(): CmsBenchOptions {
  const values = parseOptions();
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const whole = (name: 'hubs' | 'latency' | 'changed' | 'drafts' | 'runs' | 'patience'): number => {
    if (!/^\d+$/.test(values[name])) {
      throw new UserError(`--${name} には、0以上の整数を書いてください。\n\n${HELP}`);
    }
    return Number(values[name]);
  };
  return {
    towns: values.towns,
    hubs: whole('hubs'),
    latency: whole('latency'),
    changed: whole('changed'),
    drafts: whole('drafts'),
    runs: Math.max(1, whole('runs')),
    patience: whole('patience'),
    only: new RegExp(values.only),
    isLocal: values.local,
    withStock: !values.local && !values['without-stock'],
  };
}
