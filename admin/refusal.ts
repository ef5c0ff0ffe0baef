/** A sentence for the editor; Decap shows an error by its text, and would put "Error:" before it. */
export class Refusal extends Error {
  override name = '';
}
