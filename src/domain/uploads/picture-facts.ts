/** A part of a picture's file: its name in the format, and where it begins and ends. */
export interface PicturePart {
  name: string;
  from: number;
  to: number;
}

/** What the structure of a picture's file says of it. */
export interface PictureFacts {
  width: number;
  height: number;
  /** Where the picture ends in the file; what follows is something else. */
  end: number;
  /** Whether it tells when, where or with what it was taken: Exif, XMP, IPTC, texts. */
  hasMetadata: boolean;
  isAnimated: boolean;
  /** Parts that the format does not know, and that may hide anything. */
  foreignParts: readonly string[];
  /** Parts, in order, that nobody needs to see it in its right colours and size. */
  needlessParts: readonly PicturePart[];
}
