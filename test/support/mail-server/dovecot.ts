import type { MailPorts } from './ports';

export interface DovecotSettings {
  folder: string;
  ports: MailPorts;
  /** The user and group under whom mail is kept. */
  account: { user: string; group: string };
}

/**
 * Dovecot as BlueOnyx runs it: bare login names in lower case, mechanisms PLAIN and LOGIN, no password in the clear.
 * Everything below one folder, loopback only.
 */
export const dovecotConfiguration = ({ folder, ports, account }: DovecotSettings): string => `
base_dir = ${folder}/run
state_dir = ${folder}/run
instance_name = mail-test
log_path = ${folder}/dovecot.log
protocols = imap pop3 lmtp
listen = 127.0.0.1
ssl = yes
ssl_cert = <${folder}/tls/server.pem
ssl_key = <${folder}/tls/server.key
ssl_min_protocol = TLSv1.2
disable_plaintext_auth = yes
auth_mechanisms = plain login
auth_username_format = %Lu
auth_failure_delay = 0
mail_location = maildir:~/Maildir
mail_plugins = quota
mail_uid = ${account.user}
mail_gid = ${account.group}
first_valid_uid = 1
first_valid_gid = 1
pop3_uidl_format = %08Xu%08Xv
pop3_lock_session = yes
mail_max_userip_connections = 4
lmtp_save_to_detail_mailbox = yes
recipient_delimiter = +
postmaster_address = postmaster@example.test
passdb {
  driver = passwd-file
  args = username_format=%u ${folder}/users
}
userdb {
  driver = passwd-file
  args = username_format=%u ${folder}/users
}
userdb {
  driver = passwd-file
  args = username_format=%u ${folder}/recipients
}
plugin {
  quota = maildir:User quota
  quota_rule = *:storage=100M
  quota_grace = 0
  quota_exceeded_message = Quota exceeded (mailbox for user is full)
}
namespace inbox {
  inbox = yes
  mailbox Junk {
    auto = subscribe
    special_use = \\Junk
  }
}
protocol imap {
  mail_plugins = quota imap_quota
}
service imap-login {
  inet_listener imap {
    port = ${ports.imap}
  }
  inet_listener imaps {
    port = ${ports.imaps}
    ssl = yes
  }
}
service pop3-login {
  inet_listener pop3 {
    port = ${ports.pop3}
  }
  inet_listener pop3s {
    port = ${ports.pop3s}
    ssl = yes
  }
}
service anvil {
  # No growing delay after wrong passwords: the tests type many.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service lmtp {
  unix_listener lmtp {
    mode = 0666
  }
}
service auth {
  unix_listener auth-postfix {
    mode = 0666
  }
}
`;
