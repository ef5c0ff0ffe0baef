/** Who may log in to the stand-in; samples, not real people. */
export interface Person {
  id: number;
  username: string;
  name: string;
  email: string;
}

export const PEOPLE: readonly Person[] = [
  { id: 1, username: 'sample-hana', name: '見本 はな', email: 'hana@example.jp' },
  { id: 2, username: 'sample-ken', name: '見本 けん', email: 'ken@example.jp' },
];
