import { expect, it } from 'vitest';
import { samplePage } from './sample-page';

const messages = (html: string) => samplePage(html).messages;

it.each<[string, string, string[]]>([
  [
    'a box of 5212R',
    `<!-- Error Messages --><div class="alert alert-danger alert-dismissable">
      <button type="button" class="close" data-dismiss="alert" aria-hidden="true">×</button>
      <p class="pull-left"> だめです。<br>&nbsp;</p><div class="clearfix"></div></div><!-- /Error Messages -->`,
    ['だめです。'],
  ],
  [
    'a box of 2019',
    `<div class="alert dismissible alert_red"><img width="40" height="36" src="/.adm/images/icons/small/white/alarm_bell.png">
      <strong>だめです。</strong></div>`,
    ['だめです。'],
  ],
  [
    'several boxes in their order',
    '<div class="alert alert-danger"><p>b</p></div><div class="alert alert-danger"><p>a</p></div>',
    ['b', 'a'],
  ],
  ['line breaks', '<div class="alert alert-danger"><p>one<br>two<br/>&nbsp;</p></div>', ['one\ntwo']],
  [
    'references and tags',
    '<div class="alert alert-danger"><p>a &lt;b&gt; <em>c</em> &amp; d</p></div>',
    ['a <b> c & d'],
  ],
  ['no box: a mere notice', '<div class="alert alert-info alert-dismissable"><p>ログインするには</p></div>', []],
  ['no box: a light one of 2019', '<div class="alert dismissible alert_light"><strong>x</strong></div>', []],
  ['no text', '<div class="alert alert-danger"><button class="close">×</button><p>&nbsp;</p></div>', []],
  ['no box at all', '<p>x</p>', []],
])('reads %s', (_what, html, expected) => {
  expect(messages(html)).toEqual(expected);
});
