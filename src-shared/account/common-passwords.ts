import { looksLike } from './look-alikes';

/** The commonest passwords, in lower case, the Japanese ones among them. The panel's own list is longer. */
const commonPasswords: readonly string[] = `
  password password1 password12 password123 passw0rd passpass passport passwd pass1234 pass123 mypassword
  123456 1234567 12345678 123456789 1234567890 0123456789 123123 123123123 12341234 112233 11223344 121212 12121212
  000000 00000000 111111 11111111 222222 22222222 333333 33333333 444444 555555 55555555 654321 666666 66666666 696969
  777777 7777777 77777777 87654321 888888 88888888 987654 987654321 999999 99999999 131313 159753 147258 147258369
  a123456 a1234567 a12345678 a123456789 aa123456 aaaaaa aaaaaaaa abc123 abcd1234 abc12345 abcdef abcdefg abcdefgh
  abcdefg1 abcabc123 asdf1234 asdfasdf asdfgh asdfghjk asdfghjkl 1q2w3e 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qazxsw2 q1w2e3r4
  qazwsx qazwsxedc qwer1234 qwert123 qwerty qwerty1 qwerty12 qwerty123 qwerty1234 qwertyui qwertyuiop zaq12wsx zxcvbn
  zxcvbnm zxcvbnm1 zxcv1234
  access batman baseball baseball1 basketball butterfly changeme changeme1 changeme123 charlie chocolate computer
  computer1 default donald dragon football football1 freedom guest123 hello123 hellohello iloveyou iloveyou1 internet
  jennifer jordan23 killer letmein letmein1 liverpool login123 love1234 lovelove master michael michelle monkey monkey1
  mustang ninja nothing office123 pokemon princess princess1 samsung secret secret123 shadow soccer starwars summer
  sunshine sunshine1 superman temp1234 test1234 testtest testing1 trustno1 user1234 welcome welcome1 welcome123
  whatever winter1 starwars1
  arashi arigatou doraemon fukuoka hiroshima hokkaido ichigo kaisha konnichiwa nagoya nihon1234 nippon1 nintendo osaka123
  pikachu sakura sakura1 sakura123 sakurasakura sakuraba samurai sapporo shinjuku soumubu takahashi tanaka123 tokyo123
  tokyo2020 toyota toyota123 yamada123 yokohama
`
  .trim()
  .split(/\s+/);

const isListed = (text: string): boolean => commonPasswords.some((word) => looksLike(text, word));

/** Whether a password is one of the commonest, look-alike spellings included. */
export const isCommonPassword = (password: string): boolean => isListed(password);

/** Whether only digits and signs around it tell a password from one of the commonest: `sakura2024!`. */
export function isCommonPasswordPadded(password: string): boolean {
  const withoutEnd = password.replace(/[^a-z]+$/i, '');
  const withoutBoth = withoutEnd.replace(/^[^a-z]+/i, '');
  return [withoutEnd, withoutBoth].some((base) => base.length >= 4 && base !== password && isListed(base));
}
