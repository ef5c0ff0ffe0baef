/**
 * A column's name as names are compared: widths, white space, letter case, underscores, the shape
 * of brackets and marks for "required" do not matter (`名称＿カナ *` is `名称_カナ`).
 */
export function plainColumn(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\u200B\uFEFF]/g, '')
    .replace(/[〔【［[]/g, '(')
    .replace(/[〕】］\]]/g, ')')
    .replace(/[*※]|\(必須\)/g, '');
}
