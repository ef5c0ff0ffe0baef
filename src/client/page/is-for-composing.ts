/** Keys belong to the input method while it composes. */
export const isForComposing = (event: KeyboardEvent): boolean =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari tells by 229 alone
  event.isComposing || event.keyCode === 229;
