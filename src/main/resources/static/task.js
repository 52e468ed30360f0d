// Renders a task's form and sends it. What was typed stays in the form whatever the answer is, and is kept nowhere else.
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
  const { schema, data } = await given.json();
  const form = await FormViewer.createForm({ container: place, schema, data });
  FormWords.translate(form, place);

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
