// Tailwind compiles the style sheet as part of the build.
export default { plugins: { "@tailwindcss/postcss": {} } };
