// What form-js says by itself. It speaks English and offers no translation; its words are put into the page's language as it shows them.
const FormWords = (() => {
  const languages = {
    fr: {
      errors: [
        [/^Field is required\.$/, 'Ce champ est obligatoire.'],
        [/^Field must have maximum length of (.+)\.$/, 'Au plus $1\u00a0caractères.'],
        [/^Field must have minimum length of (.+)\.$/, 'Au moins $1\u00a0caractères.'],
        [/^Field must have minimum value of (.+)\.$/, 'Au moins $1.'],
        [/^Field must have maximum value of (.+)\.$/, 'Au plus $1.'],
        [/^Field must match pattern .+$/, 'La forme demandée n’est pas respectée.'],
        [/^Value is not a number\.$/, 'Un nombre est attendu.'],
        [/^Value is expected to be an integer\.$/, 'Un nombre entier est attendu.'],
        [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Au plus $1\u00a0décimales.'],
      ],
      shown: [
        ['.fjs-repeat-render-add', /Add new/, 'Ajouter'],
        ['.fjs-repeat-render-collapse', /Collapse/, 'Réduire'],
        ['.fjs-repeat-render-collapse', /Expand all/, 'Tout afficher'],
        ['.fjs-repeat-row-remove', /^Remove list item (\d+)$/, 'Retirer la ligne $1'],
        ['.fjs-select-placeholder', /^Select$/, 'Choisir'],
        ['.fjs-input', /^Search$/, 'Rechercher'],
        ['.fjs-taglist-input', /^Search$/, 'Rechercher'],
        ['.fjs-taglist-skip-link', /^Skip to search$/, 'Aller à la recherche'],
        ['.fjs-taglist-tag-remove', /^Remove tag$/, 'Retirer'],
        ['.fjs-dropdownlist-empty', /^No results$/, 'Aucun résultat'],
        ['.fjs-dropdownlist-empty', /^All values selected$/, 'Tout est choisi'],
        ['.fjs-number-arrow-up', /^Increment$/, 'Augmenter'],
        ['.fjs-number-arrow-down', /^Decrement$/, 'Diminuer'],
        ['.fjs-datepicker input', /^dd\/mm\/yyyy$/, 'jj/mm/aaaa'],
        ['.fjs-datepicker .cur-year', /^Year$/, 'Année'],
        ['.flatpickr-monthDropdown-months', /^Month$/, 'Mois'],
      ],
    },
  };

  const language = document.documentElement.lang;
  const words = languages[language];

  function said(error) {
    const [english, here] = words.errors.find(([pattern]) => pattern.test(error)) ?? [];
    return english ? error.replace(english, here) : error;
  }

  function calendar() {
    const names = (unit, width, days) =>
      days.map((day) => new Intl.DateTimeFormat(language, { [unit]: width, timeZone: 'UTC' }).format(day));
    // 1 January 2023 was a Sunday, with which the calendar's weeks begin.
    const week = (width) => names('weekday', width, [...Array(7).keys()].map((day) => Date.UTC(2023, 0, 1 + day)));
    const year = (width) => names('month', width, [...Array(12).keys()].map((month) => Date.UTC(2023, month, 1)));
    return {
      weekdays: { shorthand: week('short'), longhand: week('long') },
      months: { shorthand: year('short'), longhand: year('long') },
      firstDayOfWeek: 1,
    };
  }

  function show(place, pickers) {
    for (const [where, english, here] of words.shown)
      for (const element of place.querySelectorAll(where)) {
        for (const name of ['placeholder', 'title', 'aria-label']) {
          const text = element.getAttribute(name);
          if (text && english.test(text)) element.setAttribute(name, text.replace(english, here));
        }
        for (const node of element.childNodes)
          if (node.nodeType === Node.TEXT_NODE && english.test(node.data)) node.data = node.data.replace(english, here);
      }
    for (const { _flatpickr: picker } of place.querySelectorAll('.flatpickr-input'))
      if (picker && !pickers.has(picker)) {
        pickers.add(picker);
        picker.set('locale', calendar());
      }
  }

  return {
    /** Keeps a form in the page's language from now on, whatever it shows later. */
    translate(form, place) {
      if (!words) return;
      const validator = form.get('validator');
      for (const check of ['validateField', 'validateFieldInstance']) {
        const inEnglish = validator[check].bind(validator);
        validator[check] = (...given) => inEnglish(...given).map(said);
      }
      const pickers = new WeakSet();
      new MutationObserver(() => show(place, pickers)).observe(place, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: ['placeholder', 'title', 'aria-label'],
      });
      show(place, pickers);
    },
  };
})();
