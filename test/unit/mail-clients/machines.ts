/** What `reg.exe` prints on PCs of different kinds, in its own words. */
const key = (path: string, values: Record<string, string> = {}): string =>
  ['', path, ...Object.entries(values).map(([name, data]) => `    ${name}    REG_SZ    ${data}`), ''].join('\r\n');

const hklm = 'HKEY_LOCAL_MACHINE\\Software';
const hkcu = 'HKEY_CURRENT_USER\\Software';
const packages = `${hkcu}\\Classes\\Local Settings\\Software\\Microsoft\\Windows\\CurrentVersion\\AppModel\\Repository\\Packages`;
const uninstall = `${hklm}\\Microsoft\\Windows\\CurrentVersion\\Uninstall`;

const office = (version: string, folder: string, bitness?: string): string =>
  key(`${hklm}\\Microsoft\\Office\\${version}\\Outlook`, bitness ? { Bitness: bitness } : {}) +
  key(`${hklm}\\Microsoft\\Office\\${version}\\Outlook\\InstallRoot`, { Path: folder });
const clickToRun = (build: string, products: string): string =>
  key(`${hklm}\\Microsoft\\Office\\ClickToRun\\Configuration`, { VersionToReport: build, ProductReleaseIds: products });
const standard = (name: string, word = '(Default)'): string => key(`${hklm}\\Clients\\Mail`, { [word]: name });

const root16 = 'C:\\Program Files\\Microsoft Office\\root\\Office16\\';
const x86root16 = 'C:\\Program Files (x86)\\Microsoft Office\\root\\Office16\\';

export const machines = {
  none: '',
  outlook2010: office('14.0', 'C:\\Program Files\\Microsoft Office\\Office14\\', 'x64') + standard('Microsoft Outlook'),
  outlook2013: office('15.0', 'C:\\Program Files (x86)\\Microsoft Office\\Office15\\', 'x86'),
  outlook2016Msi: office('16.0', 'C:\\Program Files\\Microsoft Office\\Office16\\', 'x64'),
  outlook2016EarlyClickToRun: office('16.0', root16, 'x64') + clickToRun('16.0.6001.1034', 'ProPlus2016Retail'),
  outlook2019: office('16.0', x86root16, 'x86') + clickToRun('16.0.10417.20020', 'HomeBusiness2019Retail'),
  outlook365:
    office('16.0', root16, 'x64') +
    clickToRun('16.0.18227.20162', 'O365BusinessRetail') +
    standard('Microsoft Outlook', '(既定)'),
  outlookNew: key(`${packages}\\Microsoft.OutlookForWindows_1.2024.1120.100_x64__8wekyb3d8bbwe`),
  windowsMail: key(`${packages}\\microsoft.windowscommunicationsapps_16005.14326.22342.0_x64__8wekyb3d8bbwe`),
  thunderbird:
    key(`${hklm}\\Mozilla\\Mozilla Thunderbird`, { CurrentVersion: '140.5.0 (x64 ja)' }) +
    key(`${hklm}\\Mozilla\\Mozilla Thunderbird\\140.5.0 (x64 ja)\\Main`, {
      PathToExe: 'C:\\Program Files\\Mozilla Thunderbird\\thunderbird.exe',
    }) +
    standard('Mozilla Thunderbird', '(既定)'),
  becky: key(`${uninstall}\\Becky! Ver.2`, { DisplayName: 'Becky! Ver.2' }),
  hidemaru: key(`${uninstall}\\HidemaruMail`, { DisplayName: '秀丸メール' }),
  damaged: [
    'HKEY_LOCAL_MACHINE\\Software\\Microsoft\\Office\\16.0\\Outlook',
    '    Bitness    REG_SZ    banana',
    '    Broken line without a type',
    '    No data    REG_SZ',
    'HKEY_LOCAL_MACHINE\\Software\\Microsoft\\Office\\16.0\\Outlook\\InstallRoot',
    '    Path    REG_SZ    ..\\..\\evil',
    'ERROR: The system was unable to find the specified registry key or value.',
  ].join('\r\n'),
  /** Somebody has put a program of his own in Outlook's place. */
  hostile:
    office('16.0', 'C:\\x" & calc & "', 'x64') +
    key(`${hklm}\\Mozilla\\Mozilla Thunderbird\\1\\Main`, { PathToExe: '\\\\evil\\share\\thunderbird.exe' }),
};
