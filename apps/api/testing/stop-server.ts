export default async function stopServer(): Promise<void> {
  await (globalThis as unknown as { stopErfaTestServer: () => Promise<void> }).stopErfaTestServer();
}
