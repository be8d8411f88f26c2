/**
 * The clients that the office offers, the one that it recommends first. Without a list all are offered; ids that the
 * program does not know are passed over, and a list of nothing else offers all.
 */
export function offeredClients<Client extends { id: string }>(
  clients: readonly Client[],
  { offeredClients: offered, preferredClient }: { offeredClients: readonly string[]; preferredClient: string | null },
): Client[] {
  const listed = clients.filter(({ id }) => offered.includes(id));
  const shown = listed.length ? listed : clients;
  const isFirst = ({ id }: Client): boolean => id === preferredClient;
  return [...shown.filter(isFirst), ...shown.filter((client) => !isFirst(client))];
}
