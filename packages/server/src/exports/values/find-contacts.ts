/** E-mail addresses in a text. */
export function findEmails(text: string): string[] {
  return match(text, /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}(?![\w-])/g);
}

/** Web addresses in a text, without the punctuation behind them. */
export function findUrls(text: string): string[] {
  return match(text, /\bhttps?:\/\/[^\s<>"]{1,500}/g).map((url) => url.replace(/[.,;:!?)]+$/, ""));
}

/** Telephone numbers in a text: seven to fifteen digits in international or grouped form. */
export function findPhones(text: string): string[] {
  const found = match(text, /(?<![\w.-])\+?\(?\d{1,4}\)?(?:[ .\-/]?\(?\d{2,4}\)?){2,5}(?![\w-])/g);
  return found.filter((phone) => {
    const digits = phone.replace(/\D/g, "").length;
    return digits >= 7 && digits <= 15 && !/^\d{4}-\d{2}-\d{2}$/.test(phone);
  });
}

function match(text: string, form: RegExp): string[] {
  return [...new Set(Array.from(text.matchAll(form), ([found]) => found))];
}
