import sharp from 'sharp';

/** A photo as a phone writes it: JPEG with the position where it was taken (34°20' N, 134°02' E). */
export const photoWithPosition = (): Promise<Buffer> =>
  sharp({ create: { width: 1200, height: 800, channels: 3, background: '#7ab89c' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'SampleCamera' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '34/1 20/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '134/1 2/1 0/1',
      },
    })
    .toBuffer();
