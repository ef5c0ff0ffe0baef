import { fetchAddresses } from '../importers/geocoding/fetch-addresses.ts';
import { ImportError } from '../importers/import-error.ts';

const GEOLONIA =
  'https://raw.githubusercontent.com/geolonia/japanese-addresses/master/data/latest.csv';
const FILE = '.addresses/towns.csv.gz';

try {
  const url = process.env.ADDRESSES_URL ?? GEOLONIA;
  console.log(`住所データを取り寄せています：${url}`);
  const { towns, date } = await fetchAddresses(url, FILE);
  console.log(
    [
      `${FILE} に${towns.toLocaleString('ja-JP')}件の町・丁目を保存しました。`,
      `出典：Geolonia 住所データ（CC BY 4.0）${date === undefined ? '' : `、${date}に公開されたもの`}`,
      `使い方：npm run hubs:import -- <ファイル> --addresses ${FILE}`,
    ].join('\n'),
  );
} catch (error) {
  if (!(error instanceof ImportError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
