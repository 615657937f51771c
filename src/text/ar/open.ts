import type { OpenWords } from '../en/open';

export const open: OpenWords = {
  button: 'فتح ملف…',
  drop: 'أفلِت الملف لفتحه',
  local: 'يُقرأ هنا ولا يُرسل إلى أي مكان.',
  one: 'أفلِت ملفًا واحدًا لا أكثر.',
};
