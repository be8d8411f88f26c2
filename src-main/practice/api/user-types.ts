/** Types of properties (BlueOnyx 5212R, base types). An empty text passes as well. */
const scalar = /^.*$/s;
const word = /^[^ \t\n\r\v\f]+$/;
const boolean = /^[01]$/;
const int = /^(?:-?[1-9][0-9]*|0)$/;
const array = /^&.*&$/s;

type Types = Readonly<Record<string, RegExp>>;

export const userTypes: Readonly<Record<string, Types>> = {
  '': {
    name: /^[a-z][a-z0-9_.-]{0,30}$/,
    fullName: /^[^:\n\r]*$/,
    sortName: scalar,
    password: scalar,
    site: word,
    volume: word,
    enabled: boolean,
    ui_enabled: boolean,
    emailDisabled: boolean,
    ftpDisabled: boolean,
    localePreference: word,
    stylePreference: word,
    description: scalar,
    capLevels: array,
  },
  Email: {
    aliases: /^&(?:[a-z0-9_-][a-z0-9_.-]*&)+$/,
    forwardEnable: boolean,
    forwardSave: boolean,
    forwardEmail: array,
    vacationOn: boolean,
    vacationMsg: scalar,
    vacationMsgStart: int,
    vacationMsgStop: int,
    do_not_reply: array,
    do_not_reply_from: array,
    allow_sender_spoof: boolean,
  },
  Disk: { quota: int, refresh: scalar, over_quota: boolean, quota_toggle: scalar },
  Shell: { enabled: int },
};

/** 8 to 32 bytes, no control character and no double quote; spaces and letters of every script allowed. */
const isPassword = (value: string): boolean =>
  Buffer.byteLength(value) >= 8 && Buffer.byteLength(value) <= 32 && !/["\p{Cc}]/u.test(value);

/** What the database says against these values; nothing when they are in order. All at once, before anything else. */
export function objections(oid: string, types: Types, values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const type = types[key];
    if (!type) return [`302 BAD DATA ${oid} ${key} "[[base-cce.unknownAttr]]"`];
    const isValid = value === '' || (key === 'password' ? isPassword(value) : type.test(value));
    return isValid ? [] : [`302 BAD DATA ${oid} ${key} "[[base-cce.invalidData]]"`];
  });
}
