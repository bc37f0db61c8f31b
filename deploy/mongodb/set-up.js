// Run by mongosh: makes the replica set of the three members and the program's user. Where they exist, only the password of
// the user is made what the secret says.
const fs = require('node:fs');

const secret = (name) => fs.readFileSync(`/run/secrets/${name}`, 'utf8').trim();
const [, user, password, hosts, database, replicaSet] =
  /^mongodb:\/\/([^:@]+):([^@]+)@([^/]+)\/([^?]+)\?.*\breplicaSet=([^&]+)/.exec(secret('mongodb-uri')) ?? [];
const members = hosts.split(',');
const asRoot = (address, options) =>
  connect(
    `mongodb://root:${encodeURIComponent(secret('mongodb-root-password'))}@${address}/admin?${options}`,
  );

function isInitiated(admin) {
  try {
    return admin.runCommand({ replSetGetStatus: 1 }).ok === 1;
  } catch (error) {
    // 94: a member that was started for a replica set and belongs to none yet.
    if (error.code === 94) return false;
    throw error;
  }
}

const first = asRoot(members[0], 'directConnection=true');
if (!isInitiated(first)) {
  const config = { _id: replicaSet, members: members.map((host, _id) => ({ _id, host })) };
  first.runCommand({ replSetInitiate: config });
  print(`made the replica set ${replicaSet} of ${hosts}`);
}
while (!first.hello().isWritablePrimary && !first.hello().primary) sleep(500);

const admin = asRoot(hosts, `replicaSet=${replicaSet}`);
const own = admin.getSiblingDB(database);
const roles = [
  { role: 'readWrite', db: database },
  { role: 'dbAdmin', db: database },
];
if (own.getUser(decodeURIComponent(user))) {
  own.updateUser(decodeURIComponent(user), { pwd: decodeURIComponent(password), roles });
} else {
  own.createUser({ user: decodeURIComponent(user), pwd: decodeURIComponent(password), roles });
  print(`made the user ${user} of the database ${database}`);
}
