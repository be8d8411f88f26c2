import type { MailPorts } from './ports';
import { deliveryDomain, mailDomain, mailHost } from './users';

/**
 * Postfix as BlueOnyx runs it: submission on 587 with STARTTLS and on 465 with TLS, SMTP AUTH by Dovecot, and only the own
 * addresses as sender. Nothing ever leaves this machine: mail for another domain is refused at RCPT.
 */
export const postfixMain = (folder: string): string => `
compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
mail_owner = postfix
setgid_group = postdrop
inet_interfaces = loopback-only
inet_protocols = ipv4
myhostname = ${mailHost}
mydestination =
mynetworks =
alias_maps =
local_recipient_maps =
virtual_mailbox_domains = ${mailDomain} ${deliveryDomain}
virtual_mailbox_maps = static:ok
virtual_alias_maps = hash:${folder}/postfix/deliver
virtual_transport = lmtp:unix:${folder}/run/lmtp
default_transport = error:outside mail is disabled in tests
relay_transport = error:outside mail is disabled in tests
smtpd_tls_cert_file = ${folder}/tls/server.pem
smtpd_tls_key_file = ${folder}/tls/server.key
smtpd_tls_security_level = may
smtpd_tls_auth_only = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = ${folder}/run/auth-postfix
smtpd_sender_login_maps = hash:${folder}/postfix/senders
smtpd_sender_restrictions = reject_sender_login_mismatch
smtpd_recipient_restrictions = check_recipient_access hash:${folder}/postfix/refusals, reject_unlisted_recipient
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
smtpd_delay_reject = yes
smtpd_client_connection_count_limit = 10
message_size_limit = 52428800
lmtp_destination_concurrency_limit = 20
maillog_file = ${folder}/postfix.log
maillog_file_prefixes = ${folder}
`;

const daemons = `
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
`;

export const postfixServices = (ports: MailPorts): string => `
127.0.0.1:${ports.smtp} inet n - n - - smtpd
127.0.0.1:${ports.submission} inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_client_restrictions=permit_sasl_authenticated,reject
127.0.0.1:${ports.submissions} inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_client_restrictions=permit_sasl_authenticated,reject
${daemons}`;
