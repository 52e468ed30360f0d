// Renders a task's form, keeps what is typed as a draft, and sends it. What was typed stays in the form whatever the answer is, and is kept
// nowhere in the browser.
(async () => {
  const place = document.getElementById('form');
  const problem = document.getElementById('problem');
  const send = document.getElementById('send');
  const resource = `/api/tasks/${encodeURIComponent(place.dataset.task)}`;
  const session = document.querySelector('meta[name=csrf]');
  const headers = { 'Content-Type': 'application/json', 'X-Requested-With': 'fetch', [session.dataset.header]: session.content };

  const given = await fetch(`${resource}/form`, { headers });
  // Nothing is typed yet: the page itself leads to the sign-in and back.
  if (given.status === 401) return location.reload();
  if (!given.ok) return say(await given.json());
  const { schema, data, draft } = await given.json();
  const form = await FormViewer.createForm({ container: place, schema, data: { ...data, ...draft?.submission } });
  FormWords.translate(form, place);

  const kept = document.getElementById('kept');
  const discard = document.getElementById('discard');
  // As the page itself writes moments.
  const language = document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang;
  const clock = (time) => new Date(time).toLocaleString(language, { timeZone: 'UTC', dateStyle: 'medium', timeStyle: 'short' });
  let tag = given.headers.get('ETag');
  let typing;
  let saving = Promise.resolve();
  let dirty = false;
  if (draft) {
    kept.textContent = place.dataset.draft.replace('{0}', clock(draft.savedAt));
    discard.hidden = false;
  }

  // A group without a path only stands around its fields; what carries no value has neither key nor path.
  const names = (components) => components.flatMap((one) => {
    if (one.type === 'group' && !one.path) return names(one.components ?? []);
    return one.path ?? one.key ?? [];
  });
  const fields = new Set(names(schema.components));
  const draftOf = (typed) => JSON.stringify(Object.fromEntries(Object.entries(typed).filter(([name]) => fields.has(name))));

  // One at a time, in the order in which they were typed. Another window's draft is not overwritten.
  function save() {
    clearTimeout(typing);
    if (!dirty) return saving;
    dirty = false;
    saving = saving.then(async () => {
      const match = tag ? { 'If-Match': tag } : {};
      const body = draftOf(form._getState().data);
      try {
        const answer = await fetch(`${resource}/draft`, { method: 'PUT', headers: { ...headers, ...match }, body, keepalive: body.length < 60000 });
        if (answer.ok) {
          tag = answer.headers.get('ETag');
          kept.textContent = place.dataset.kept.replace('{0}', clock(Date.now()));
          discard.hidden = false;
        } else if (answer.status === 412) kept.textContent = place.dataset.elsewhere;
        else kept.textContent = place.dataset.notKept;
      } catch {
        kept.textContent = place.dataset.notKept;
      }
    });
    return saving;
  }

  form.on('changed', () => {
    dirty = true;
    clearTimeout(typing);
    typing = setTimeout(save, 2000);
  });
  place.addEventListener('focusout', () => dirty && save());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && save());
  document.addEventListener('keydown', (event) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    dirty = true;
    save();
  });
  discard.addEventListener('click', async () => {
    dirty = false;
    clearTimeout(typing);
    await saving;
    const answer = await fetch(`${resource}/draft`, { method: 'DELETE', headers });
    if (answer.ok) location.reload();
    else say(await answer.json());
  });

  function say(answer) {
    problem.replaceChildren(document.createTextNode(answer.detail));
    if (answer.errors) {
      const list = document.createElement('ul');
      for (const error of answer.errors) {
        const item = document.createElement('li');
        item.textContent = error.message;
        list.append(item);
      }
      problem.append(list);
    }
    if (answer.link) {
      const link = Object.assign(document.createElement('a'), { ...answer.link, target: '_blank', rel: 'noopener' });
      problem.append(' ', link);
    }
    problem.hidden = false;
    problem.focus();
  }

  // The session that the page was made in is over, and perhaps there is another by now: this asks for its token. Whose it is matters: one
  // person's words are not sent in another's name.
  async function renew() {
    const page = await fetch(location.href, { headers: { Accept: 'text/html', 'X-Requested-With': 'fetch' } });
    const now = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('meta[name=csrf]');
    if (page.redirected || !now) return say({ detail: place.dataset.over, link: { href: place.dataset.signIn, textContent: place.dataset.signInAgain } });
    if (now.dataset.account !== session.dataset.account) return say({ detail: place.dataset.other });
    headers[session.dataset.header] = now.content;
    return true;
  }

  const complete = (typed) => fetch(`${resource}/completion`, { method: 'POST', headers, body: JSON.stringify(typed) });

  // Leaving a field mends its error, which moves this button away from under the pointer before the click is one. So the field is left
  // on the click itself; that also hands over what form-js holds back for a moment while one types.
  send.addEventListener('mousedown', (event) => event.preventDefault());
  send.addEventListener('click', async () => {
    document.activeElement?.blur();
    const { data: typed, errors } = form.submit();
    // The browser's own findings stand at their fields; the server has the last word.
    if (Object.keys(errors).length > 0) {
      place.querySelector('.fjs-has-errors :is(input, textarea, select)')?.focus();
      return;
    }
    send.disabled = true;
    dirty = false;
    clearTimeout(typing);
    await saving;
    try {
      let answer = await complete(typed);
      let told = answer.ok ? {} : await answer.json();
      if (answer.status === 401 || (answer.status === 403 && !told.fact)) {
        if (!(await renew())) return;
        answer = await complete(typed);
        told = answer.ok ? {} : await answer.json();
      }
      if (answer.ok) location.assign(place.dataset.work);
      else say(told);
    } catch {
      say({ detail: place.dataset.unreachable });
    } finally {
      send.disabled = false;
    }
  });
  // Nobody sends before there is a form to send.
  send.disabled = false;
})();
