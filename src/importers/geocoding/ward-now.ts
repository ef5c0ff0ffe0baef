/**
 * Wards that are no more and the ones that their towns are in now: 浜松市 made three of seven on 1
 * January 2024. A ward that was divided has the towns that went another way.
 */
interface FormerWard {
  readonly now: string;
  readonly except?: { readonly towns: readonly string[]; readonly now: string };
}

const CHUO = '浜松市中央区';
const HAMANA = '浜松市浜名区';

const FORMER_WARDS: Readonly<Record<string, FormerWard>> = {
  浜松市中区: { now: CHUO },
  浜松市東区: { now: CHUO },
  浜松市西区: { now: CHUO },
  浜松市南区: { now: CHUO },
  浜松市浜北区: { now: HAMANA },
  浜松市北区: {
    now: HAMANA,
    // 三方原地区
    except: {
      towns: ['初生町', '三方原町', '東三方町', '豊岡町', '三幸町', '大原町', '根洗町'],
      now: CHUO,
    },
  },
};

/**
 * The ward of today, with its city.
 * @param ward with its city: 浜松市北区
 * @param town that lies in it, or an address that begins with it
 */
export function wardNow(ward: string, town: string): string {
  const former = FORMER_WARDS[ward];
  const isException = former?.except?.towns.some((each) => town.startsWith(each)) ?? false;
  return (isException ? former?.except?.now : former?.now) ?? ward;
}
