// The server as its users call it.

export class Api {
  constructor(address) {
    this.address = address;
  }

  async signIn() {
    const { accessToken } = await this.post('/v1/auth/token', { username: 'admin', password: 'correct-horse-battery' });
    this.token = accessToken;
    return this;
  }

  get authorisation() {
    return this.token ? { Authorization: `Bearer ${this.token}` } : {};
  }

  async get(path, headers = {}) {
    return this.answer(path, { headers: { ...this.authorisation, ...headers } });
  }

  async post(path, body, type = 'application/json') {
    return this.answer(path, {
      method: 'POST',
      headers: { ...this.authorisation, 'Content-Type': type },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  async answer(path, request) {
    const answer = await fetch(this.address + path, request);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }
}
