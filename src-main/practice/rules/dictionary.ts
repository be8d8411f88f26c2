import { unpackWords } from './words';

/** A small dictionary of passwords that everybody tries. Lower case. */
export const dictionary = unpackWords(`password password1 passw0rd passwort pass1234 letmein1 welcome1 welcome123
  qwerty12 qwerty123 qwertyuiop1 1q2w3e4r 1qaz2wsx zaq12wsx asdf1234 asdfghjkl1 zxcvbnm1 abc12345 abcd1234 a1b2c3d4
  12345678 123456789 1234567890 87654321 11111111 00000000 11223344 12341234 iloveyou iloveyou1 sunshine princess
  football baseball superman batman123 trustno1 monkey12 dragon12 master12 shadow12 michael1 jennifer computer
  internet service1 server01 windows10 office365 outlook1 changeme changeme1 default1 test1234 testtest1 secret12
  sakura12 sakura123 yamato12 toyota12 doraemon doraemon1 pikachu1 pokemon1 mitsubishi nintendo nihongo1 konnichiwa
  arigatou tokyo2020 osaka2025 kawasaki yamamoto1 watanabe1 takahashi1 suzuki12 tanaka123`);
