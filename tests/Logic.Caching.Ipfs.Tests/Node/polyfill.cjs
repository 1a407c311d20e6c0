// Node 22 has it; two of the packages ask for it on older ones too.
Promise.withResolvers ??= function withResolvers () {
  const parts = {}
  parts.promise = new this((resolve, reject) => Object.assign(parts, { resolve, reject }))
  return parts
}
