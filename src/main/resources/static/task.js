// Renders a task's form and sends it. What was typed stays in the form whatever the answer is.
(async () => {
  const place = document.getElementById('form');
  const problem = document.getElementById('problem');
  const send = document.getElementById('send');
  const resource = `/api/tasks/${encodeURIComponent(place.dataset.task)}`;
  const csrf = document.querySelector('meta[name=csrf]');
  const headers = { 'Content-Type': 'application/json', 'X-Requested-With': 'fetch', [csrf.dataset.header]: csrf.content };

  const given = await fetch(`${resource}/form`, { headers });
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
    problem.hidden = false;
    problem.focus();
  }

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
      const answer = await fetch(`${resource}/completion`, { method: 'POST', headers, body: JSON.stringify(typed) });
      if (answer.ok) location.assign(place.dataset.work);
      else say(await answer.json());
    } catch {
      say({ detail: place.dataset.unreachable });
    } finally {
      send.disabled = false;
    }
  });
  // Nobody sends before there is a form to send.
  send.disabled = false;
})();
