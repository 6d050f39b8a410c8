/** A Deployment that nothing is to be said of. */
export function healthy(name: string, command = '["node", "server.js"]'): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
  selector:
    matchLabels: { app: ${name} }
  template:
    metadata:
      labels: { app: ${name} }
    spec:
      containers:
        - name: ${name}
          image: registry.example.com/shop/${name}:1.0
          command: ${command}
          resources:
            limits: { memory: 256Mi }
`;
}

/** The same, with a whole command line in one element: certain to fail. */
export function broken(name: string): string {
  return healthy(name, '["node server.js"]');
}
