/** What `work` makes of a context, worked out once however many papers ask for it, and forgotten with the context. */
export function onceFor<Of extends object, Made extends object>(work: (of: Of) => Made): (of: Of) => Made {
  const done = new WeakMap<Of, Made>();
  return (of) => {
    const made = done.get(of) ?? work(of);
    done.set(of, made);
    return made;
  };
}
